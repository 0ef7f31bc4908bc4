import { afterAll, describe, expect, test } from "vitest";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { countStatuses } from "#domain/treaty-law/counts.ts";
import { beforeLater, recordLater } from "#lib/testing/record-later.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getComparison } from "./get-comparison.ts";
import { getStateProfile } from "./get-state-profile.ts";
import { getStatusMatrix } from "./get-status-matrix.ts";
import { setPrisma } from "./prisma.ts";

/** The matrix and the comparison, by the shipped facts, beside what the interface says of each state. */

const database = await createTestDatabase({ facts: true });
setPrisma(database.prisma);
afterAll(() => database.drop());

const days = [
  "1970-01-01",
  "1980-06-30",
  "1991-12-26",
  "1993-01-01",
  "1999-02-02",
  "2003-03-11",
  "2006-04-24",
  "2015-03-14",
  "2019-03-01",
  "2026-11-24",
] as const;
const states = ["KAZ", "KGZ", "CZE", "CSK", "DMA", "SRB", "USA", "EUE"] as const;
const view = (asAt: IsoDay) => ({ asAt, knownAt: null, locale: "en" });

/** The status of a state under each treaty that had been adopted, as /api/v1/states/{id} answers it. */
async function answered(name: string, asAt: IsoDay) {
  const profile = await getStateProfile(name, view(asAt));
  if (profile === null) throw new Error(`no state ${name}`);
  const rows = profile.rows.filter(({ treaty }) => treaty.adoptedOn <= asAt);
  const told = rows.map(({ treaty, participation: { status, uncertain } }) => [treaty.code, status, uncertain]);
  return { told, counts: profile.counts };
}

describe("on ten days from 1970 to today", () => {
  test.each(days)("%s: matrix and comparison say of every state what the interface says of it", async (day) => {
    const matrix = await getStatusMatrix(view(day));
    const comparison = await getComparison({ states, within: [], members: [] }, view(day));
    for (const [index, name] of states.entries()) {
      const { told, counts } = await answered(name, day);
      const row = matrix.rows.find(({ state }) => state.iso3 === name);
      const cells = row?.cells.map(({ status, uncertain }, column) => [
        matrix.treaties[column]?.code,
        status,
        uncertain,
      ]);
      expect(cells, name).toEqual(told);
      if (row?.existence === "existing") expect(countStatuses(row.cells), name).toEqual(counts);
      expect(row?.parties, name).toBe(told.filter(([, status]) => status === "party").length);
      expect(comparison.counts[index], name).toEqual(counts);
      const compared = comparison.treaties.flatMap(({ treaty, places }) => {
        const participation = places[index]?.participation ?? null;
        return participation === null ? [] : [[treaty.code, participation.status, participation.uncertain]];
      });
      // A state that did not exist has no standing, where it had no status either.
      const standing = told.filter(([, status]) => row?.existence === "existing" || status !== "none");
      expect(new Set(compared.map(String)), name).toEqual(new Set(standing.map(String)));
    }
  });
});

describe("the columns of a matrix", () => {
  test("are the treaties asked for, in the order of the Treaty Collection; treaties in force are counted over them", async () => {
    const matrix = await getStatusMatrix(view("2026-11-24"), { codes: ["ICMW", "ICCPR"] });
    expect(matrix.treaties.map(({ code }) => code)).toEqual(["ICCPR", "ICMW"]);
    expect(matrix.rows.find(({ state }) => state.iso3 === "KAZ")).toMatchObject({
      cells: [{ status: "party" }, { status: "none" }],
      parties: 1,
    });
  });

  test("are a part of many, which says where it begins, and still counts all", async () => {
    const whole = await getStatusMatrix(view("2026-11-24"));
    const part = await getStatusMatrix(view("2026-11-24"), { start: "ICCPR", most: 3 });
    const first = whole.treaties.findIndex(({ code }) => code === "ICCPR");
    expect(part.treaties).toEqual(whole.treaties.slice(first, first + 3));
    expect([part.before, part.adopted.length]).toEqual([first, whole.treaties.length]);
    expect(part.rows.map(({ parties }) => parties)).toEqual(whole.rows.map(({ parties }) => parties));
  });

  test("leave out treaties that had not been adopted, and say how many", async () => {
    const then = await getStatusMatrix(view("1970-01-01"));
    const now = await getStatusMatrix(view("2026-11-24"));
    expect(then.treaties.map(({ code }) => code)).not.toContain("CRC");
    expect(then.treaties.length + then.notAdopted).toBe(now.treaties.length);
  });

  test("hold what the record held at a moment", async () => {
    const asked = { asAt: "2026-11-24", locale: "en" };
    await recordLater(database.prisma);
    const known = await getStatusMatrix({ ...asked, knownAt: beforeLater }, { codes: ["ICCPR"] });
    expect(known.rows).toEqual((await getStatusMatrix({ ...asked, knownAt: null }, { codes: ["ICCPR"] })).rows);
  });
});

describe("a comparison", () => {
  const all = { states: [], within: [], members: [] } as const;

  test("of a state and its group counts the members that existed and says where most of them stand", async () => {
    const { sides, treaties } = await getComparison(
      { ...all, states: ["kazakhstan"], within: ["central-asia"] },
      view("2026-11-24"),
    );
    expect(sides.map((side) => (side.kind === "state" ? side.state.iso3 : [side.key, side.existing]))).toEqual([
      "KAZ",
      ["central-asia", 5],
    ]);
    const migrants = treaties.find(({ treaty }) => treaty.code === "ICMW");
    expect(migrants?.places[1]?.counts).toMatchObject({ parties: 2, noAction: 3 });
    expect(migrants?.agreement).toBe("alike");
  });

  test("of a group of the reader's own is that of its states; named twice, a state stands once", async () => {
    const { sides, counts } = await getComparison(
      { ...all, members: ["KAZ", "kgz", "kazakhstan"] },
      view("2026-11-24"),
    );
    expect(sides).toMatchObject([{ kind: "group", key: "own", existing: 2 }]);
    const one = await getComparison({ ...all, states: ["KAZ", "KGZ", "kaz"] }, view("2026-11-24"));
    expect(one.sides).toHaveLength(2);
    expect(counts[0]?.parties).toBe(one.counts.reduce((sum, { parties }) => sum + parties, 0));
  });

  test("before a state existed has no standing of it and compares nothing with it", async () => {
    const { sides, treaties, tally } = await getComparison({ ...all, states: ["KAZ", "POL"] }, view("1985-01-01"));
    expect(sides[0]).toMatchObject({ existence: "not-yet" });
    expect(treaties.every(({ places, agreement }) => places[0]?.standing === null && agreement === null)).toBe(true);
    expect(tally).toEqual({ differ: 0, unsure: 0, alike: 0 });
  });

  test("tells how many recommendations to each state stand where, as its page does", async () => {
    const { recommendations } = await getComparison(
      { ...all, states: ["KAZ", "KGZ"], within: ["cis"] },
      view("2026-11-24"),
    );
    const profile = await getStateProfile("KAZ", view("2026-11-24"));
    expect(recommendations[0]).toEqual(profile?.recommendationCounts);
    expect(recommendations[2]).toBeNull();
  });
});
