import { afterAll, describe, expect, test } from "vitest";
import { beforeLater, recordLater } from "#lib/testing/record-later.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getBoundMap } from "./get-bound-map.ts";
import { getStatusMap } from "./get-status-map.ts";
import { listStates } from "./list-states.ts";
import { listTreaties } from "./list-treaties.ts";
import { setPrisma } from "./prisma.ts";

/** That maps show what lists and interface say, through half a century. */

const database = await createTestDatabase({ facts: true });
setPrisma(database.prisma);
afterAll(() => database.drop());

const days = [
  "1970-01-01",
  "1976-03-23",
  "1985-06-30",
  "1990-10-02",
  "1992-04-26",
  "1993-01-01",
  "2003-03-11",
  "2006-04-24",
  "2015-12-31",
  "2026-11-24",
];
const now = { knownAt: null, locale: "en" } as const;

/** How many of a map's participants have each letter on its last day. */
function tally(strands: readonly string[]) {
  const count = (code: string) => strands.filter((strand) => strand.at(-1)?.toLowerCase() === code).length;
  return {
    none: count("n"),
    signatories: count("s"),
    contracting: count("c"),
    parties: count("p"),
    former: count("f"),
  };
}

describe("the map of a treaty", () => {
  test.each(days)("counts on %s what the list of treaties counts", async (asAt) => {
    const { rows } = await listTreaties({ ...now, asAt });
    for (const code of ["ICCPR", "CED", "CAT"]) {
      const counts = rows.find(({ treaty }) => treaty.code === code)?.counts;
      const map = await getStatusMap(code, { ...now, asAt });
      expect(tally(map?.rows.map(({ strand }) => strand) ?? [])).toEqual({
        none: counts?.noAction,
        signatories: counts?.signatories,
        contracting: counts?.contracting,
        parties: counts?.parties,
        former: counts?.former,
      });
    }
  });

  test("shows at the end of a year what the map of that day shows", async () => {
    const today = await getStatusMap("ICCPR", { ...now, asAt: "2026-11-24" });
    for (const day of ["1976-12-31", "1991-12-31", "2003-12-31"]) {
      const index = today?.days.indexOf(day) ?? -1;
      const then = await getStatusMap("ICCPR", { ...now, asAt: day });
      expect(today?.rows.map(({ strand }) => strand[index])).toEqual(then?.rows.map(({ strand }) => strand.at(-1)));
    }
  });

  test("knows the founding case: Kazakhstan signed in 2003 and is a party since 24 April 2006", async () => {
    const map = await getStatusMap("iccpr", { ...now, asAt: "2026-11-24" });
    const row = map?.rows.find(({ state }) => state.iso3 === "KAZ");
    expect(row).toMatchObject({ status: "party", uncertain: false, since: "2006-04-24", m49: 398 });
    expect(row?.acts.map(({ kind, date }) => [kind, date.date])).toEqual([
      ["signature", "2003-12-02"],
      ["ratification", "2006-01-24"],
    ]);
    const codeOn = (day: string) => row?.strand[map?.days.indexOf(day) ?? -1];
    expect(["1990-12-31", "2002-12-31", "2003-12-31", "2005-12-31", "2006-12-31"].map(codeOn)).toEqual([
      "-",
      "n",
      "s",
      "s",
      "p",
    ]);
  });

  test("is of the record as it was known at a moment, where one is asked for", async () => {
    const before = await getStatusMap("ICCPR", {
      asAt: "2026-11-24",
      knownAt: "2000-01-01T00:00:00.000Z",
      locale: "en",
    });
    expect(new Set(before?.rows.map(({ strand }) => strand.at(-1)))).toEqual(new Set(["n", "-"]));
    await recordLater(database.prisma);
    const later = await getStatusMap("ICCPR", { asAt: "2026-11-24", knownAt: beforeLater, locale: "en" });
    const plain = await getStatusMap("ICCPR", { ...now, asAt: "2026-11-24" });
    expect(later).toEqual(plain);
  });

  test("there is none of a treaty that nobody knows", async () => {
    expect(await getStatusMap("NONE", { ...now, asAt: "2026-11-24" })).toBeNull();
  });
});

describe("the map of numbers", () => {
  test.each(days)("counts on %s for each state what the list of states counts", async (asAt) => {
    const [index, map] = await Promise.all([listStates({ ...now, asAt }), getBoundMap({ ...now, asAt })]);
    expect(map.open.at(-1)).toBe(index.treaties);
    expect(map.rows.map(({ state, counts }) => [state.iso3, counts.at(-1)])).toEqual(
      index.rows.map(({ state, counts }) => [state.iso3, counts.parties]),
    );
  });

  test("comes to the same from the record as known at a moment as from what is stored", async () => {
    const asAt = "2026-11-24";
    const stored = await getBoundMap({ ...now, asAt });
    await recordLater(database.prisma);
    expect(await getBoundMap({ asAt, knownAt: beforeLater, locale: "en" })).toEqual(stored);
  });
});
