import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import type { EntryIntoForce, EntryIntoForceWorking } from "#domain/treaty-law/entry-into-force.ts";
import messages from "../../messages/en/treaties.json";
import { explainEntryIntoForce, explainWithdrawal, type TreatiesTranslator } from "./explain-entry-into-force.ts";

const t = createTranslator({
  locale: "en",
  messages: { treaties: messages },
  namespace: "treaties",
}) as unknown as TreatiesTranslator;

function force(working: EntryIntoForceWorking, date: string | null = null): EntryIntoForce {
  return { date, precision: date === null ? "unknown" : "day", range: null, working };
}

const months = { kind: "months", months: 3 } as const;

describe("explainEntryIntoForce", () => {
  it.each<[string, EntryIntoForce, string]>([
    [
      "a deposit and a delay (ICCPR art. 49(2))",
      force({ kind: "deposit-plus-delay", deposit: "2006-01-24", delay: months, article: "49(2)" }),
      "deposited 24 Jan 2006 + 3 months, art. 49(2)",
    ],
    [
      "one month (OP-CRC-AC art. 10(2))",
      force({
        kind: "deposit-plus-delay",
        deposit: "2003-04-10",
        delay: { kind: "months", months: 1 },
        article: "10(2)",
      }),
      "deposited 10 Apr 2003 + 1 month, art. 10(2)",
    ],
    [
      "the day of deposit (REFUGEE-1967 art. VIII)",
      force({ kind: "deposit-plus-delay", deposit: "1999-01-15", delay: { kind: "days", days: 0 }, article: "VIII" }),
      "deposited 15 Jan 1999, in force the same day, art. VIII",
    ],
    [
      "the first day of a month (ICMW art. 87(2))",
      force({
        kind: "deposit-plus-delay",
        deposit: "2003-09-29",
        delay: { kind: "first-of-month-after-months", months: 3 },
        article: "87(2)",
      }),
      "deposited 29 Sep 2003 + 3 months, then the first day of the next month, art. 87(2)",
    ],
    [
      "the treaty's own date",
      force({ kind: "with-treaty", deposit: "2009-02-27", article: "39(1)" }),
      "deposited 27 Feb 2009, before the treaty itself was in force; in force with the treaty, art. 39(1)",
    ],
    [
      "a year only",
      force({
        kind: "deposit-imprecise",
        deposit: "2019",
        delay: months,
        article: "8(2)",
        range: { earliest: "2019-04-01", latest: "2020-03-31" },
      }),
      "deposited 2019, the day not known: + 3 months gives a day from 1 Apr 2019 to 31 Mar 2020, art. 8(2)",
    ],
    [
      "a stated day that the rule agrees with",
      force({ kind: "stated", deposit: "2019-05-13", computed: "2019-06-12" }, "2019-06-12"),
      "the day that a source states; deposited 13 May 2019, the treaty’s rule gives the same day",
    ],
    [
      "a stated day of an unknown deposit",
      force({ kind: "stated", deposit: null, computed: null }, "2020-01-05"),
      "the day that a source states; the day of the deposit is not known",
    ],
    [
      "a succession",
      force({ kind: "succession", deposit: "1993-09-01", since: "1992-03-06" }),
      "succession, bound from 6 Mar 1992; deposited 1 Sep 1993",
    ],
  ])("says %s", (_, given, words) => {
    expect(explainEntryIntoForce(t, "en", given)).toBe(words);
  });
});

describe("explainWithdrawal", () => {
  const belarus = { notifiedOn: "2022-11-08", effectiveOn: "2023-02-08" };

  it("says that a notified withdrawal leaves a party until it takes effect", () => {
    expect(explainWithdrawal(t, "en", belarus, "2023-01-01")).toBe(
      "withdrawal notified 8 Nov 2022, takes effect on 8 Feb 2023; still a party until then",
    );
  });

  it("says since when a withdrawal is in effect", () => {
    expect(explainWithdrawal(t, "en", belarus, "2023-02-08")).toBe(
      "withdrawal notified 8 Nov 2022, in effect since 8 Feb 2023",
    );
  });
});
