import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import type { TreatyAction } from "#domain/treaty-law/actions.ts";
import type { TreatyContext } from "#domain/treaty-law/entry-into-force.ts";
import { explainStatus, type StatusReason } from "#domain/treaty-law/explain-status.ts";
import { act, treaties } from "#domain/treaty-law/testing.ts";
import treatiesMessages from "../../messages/en/treaties.json";
import ui from "../../messages/en/ui.json";
import why from "../../messages/en/why.json";
import { explainReason, type WhyTranslators } from "./explain-status.ts";

const messages = { treaties: treatiesMessages, ui, why };
const words = {
  why: createTranslator({ locale: "en", messages, namespace: "why" }),
  treaties: createTranslator({ locale: "en", messages, namespace: "treaties" }),
  kinds: createTranslator({ locale: "en", messages, namespace: "ui.actions" }),
} as unknown as WhyTranslators;

function explained(actions: readonly TreatyAction[], asAt: string, context: TreatyContext): string[] {
  return explainStatus(actions, asAt, context).reasons.map((reason) => explainReason(words, "en", reason));
}

test("a party reads by which acts and by which rule it is bound", () => {
  const kazakhstan = [act("signature", "2003-12-02"), act("ratification", "2006-01-24")];
  expect(explained(kazakhstan, "2010-01-01", treaties.iccpr)).toEqual([
    "It signed on 2 Dec 2003 (art. 48).",
    "It deposited an instrument (Ratification) on 24 Jan 2006 (art. 48).",
    "The treaty entered into force for it on 24 Apr 2006: deposited 24 Jan 2006 + 3 months, art. 49(2).",
  ]);
  expect(explained(kazakhstan, "2006-03-01", treaties.iccpr).at(-1)).toBe(
    "The treaty is not in force for it on that day: deposited 24 Jan 2006 + 3 months, art. 49(2) (24 Apr 2006).",
  );
});

test("a pending withdrawal reads when and by which article it takes effect (case 8)", () => {
  const belarus = [act("accession", "1992-09-30"), act("withdrawal", "2022-11-08")];
  expect(explained(belarus, "2023-01-01", treaties.op1).at(-1)).toBe(
    "It notified its withdrawal on 8 Nov 2022. It takes effect on 8 Feb 2023: 3 months after notification, art. 12(1). Until then it stays a party.",
  );
});

test("a notification without effect reads why it has none (case 9)", () => {
  const notified = [act("accession", "1981-09-14"), act("notification-without-effect", "1997-08")];
  expect(explained(notified, "2020-01-01", treaties.iccpr).at(-1)).toBe(
    "Notification without effect of Aug 1997: no effect on its status. An act of this kind moves none.",
  );
});

test("a year is never made a day of, and the doubt is told in days (case 17)", () => {
  expect(explained([act("consent-kind-unknown", "2019")], "2019-06-15", treaties.ced)).toEqual([
    "It consented to be bound (2019); no source states by which kind of act (art. 48).",
    "Whether the treaty was in force for it on that day is not known: deposited 2019, the day not known: + 30 days gives a day from 31 Jan 2019 to 30 Jan 2020, art. 39(2).",
    "Consent, kind not stated is known only as 2019: what follows from it began on a day from 1 Jan 2019 to 30 Jan 2020, so the status on this day is uncertain.",
  ]);
});

const signature = act("signature", "2003-12-02");
const every: Record<StatusReason["kind"], readonly [readonly TreatyAction[], string, TreatyContext]> = {
  "no-act": [[], "2000-01-01", treaties.iccpr],
  signed: [[signature], "2004-01-01", treaties.iccpr],
  "succeeded-to-signature": [
    [act("succession-to-signature", "1993-02-22", { effectiveOn: "1993-01-01" })],
    "2000-01-01",
    treaties.iccpr,
  ],
  consented: [[act("accession", null, { effectiveOn: "2020-01-05" })], "2021-01-01", treaties.stateless1954],
  "in-force": [[act("succession", "1993-09-01", { effectiveOn: "1992-03-06" })], "2000-01-01", treaties.iccpr],
  "awaits-force": [[act("accession", "1973-01-05")], "1974-01-01", treaties.iccpr],
  "force-uncertain": [[act("accession", "2015-03")], "2015-06-10", treaties.iccpr],
  "withdrawal-pending": [[act("accession", "1992-09-30"), act("withdrawal", "2022-11-08")], "2023-01-01", treaties.op1],
  "withdrawal-effective": [
    [act("accession", "1992-09-30"), act("withdrawal", "2022-11-08")],
    "2024-01-01",
    treaties.op1,
  ],
  "withdrawal-rescinded": [
    [act("ratification", "2002-06-28"), act("withdrawal", "2016-11-10"), act("withdrawal-rescinded", "2017-02-10")],
    "2020-01-01",
    treaties.rome,
  ],
  "consent-withdrawn": [
    [signature, act("ratification", "2006-01-24"), act("withdrawal-of-ratification", "2007-01-01")],
    "2008-01-01",
    treaties.iccpr,
  ],
  "without-effect": [[act("withdrawal-rescinded", "2017-03-07")], "2020-01-01", treaties.rome],
  "consent-missing": [[act("withdrawal", "1999-01-05", { effectiveOn: "1999-04-05" })], "2000-01-01", treaties.op1],
  imprecise: [[act("accession", "2015-03")], "2015-03-10", treaties.iccpr],
  "not-yet-existing": [[], "1949-12-31", treaties.iccpr],
  dissolved: [[act("ratification", "1975-12-23")], "1993-01-01", treaties.iccpr],
};

for (const [kind, [actions, asAt, context]] of Object.entries(every)) {
  test(`there are words for every reason: ${kind}`, () => {
    const life = { from: "1950-01-01", until: "1992-12-31" };
    const existence = kind === "dissolved" || kind === "not-yet-existing" ? life : { from: null, until: null };
    const { reasons } = explainStatus(actions, asAt, context, existence);
    const reason = reasons.find((one) => one.kind === kind);
    if (reason === undefined) throw new Error(`no ${kind} in ${JSON.stringify(reasons)}`);
    const sentence = explainReason(words, "en", reason);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/undefined|null|\{|\}|why\./);
  });
}
