import { afterAll, describe, expect, test } from "vitest";
import { growthOn, growthSteps, treatyGrowth } from "#domain/visualisation/treaty-growth.ts";
import { beforeLater, recordLater } from "#lib/testing/record-later.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getSignatureDelays } from "./get-signature-delays.ts";
import { getTreatyGrowth } from "./get-treaty-growth.ts";
import { getTreatyPage } from "./get-treaty-page.ts";
import { setPrisma } from "./prisma.ts";

/** The pictures of a treaty, by the shipped facts. */

const database = await createTestDatabase({ facts: true });
setPrisma(database.prisma);
afterAll(() => database.drop());

const days = [
  "1970-01-01",
  "1976-03-22",
  "1976-03-23",
  "1980-01-01",
  "1992-12-31",
  "1993-01-01",
  "2003-03-11",
  "2010-12-23",
  "2019-06-30",
  "2026-11-26",
];

async function growthOf(code: string, asAt: string, knownAt: string | null = null) {
  const found = await getTreatyGrowth(code, { asAt, knownAt });
  if (found === null) throw new Error(`no treaty ${code}`);
  return found.facts;
}

describe("a treaty's growth", () => {
  test.each(["ICCPR", "CED", "ICCPR-OP1", "GENOCIDE"])(
    "%s has on ten days the counts that its page gives",
    async (code) => {
      const steps = growthSteps((await growthOf(code, "2026-11-26")).participants);
      for (const asAt of days) {
        const page = await getTreatyPage(code, { asAt, knownAt: null, locale: "en" });
        const { parties, contracting } = growthOn(steps, asAt);
        expect({ asAt, parties, contracting }).toEqual({
          asAt,
          parties: page?.counts.parties,
          contracting: page?.counts.contracting,
        });
      }
    },
  );

  test("derived from the record of a moment it is the same as from the projection, where nothing that counts was recorded since", async () => {
    await recordLater(database.prisma);
    const now = await growthOf("ICCPR-OP1", "2026-11-26");
    const then = await growthOf("ICCPR-OP1", "2026-11-26", beforeLater);
    expect(treatyGrowth(then)).toEqual(treatyGrowth(now));
    const before = await growthOf("ICCPR-OP1", "2026-11-26", "2000-01-01T00:00:00.000Z");
    expect(treatyGrowth(before).steps).toEqual([]);
  });

  test("the ICCPR needed 35 instruments, and its parties began with those that had given one", async () => {
    const facts = await growthOf("ICCPR", "1976-03-23");
    expect(facts).toMatchObject({ threshold: 35, inForceOn: "1976-03-23", adoptedOn: "1966-12-16" });
    const { now, years } = treatyGrowth(facts);
    expect(now.parties).toBeGreaterThanOrEqual(35);
    expect(years.at(-1)?.joined).toBe(now.parties);
  });

  test("withdrawals from the first Optional Protocol make its curve fall on the day of their effect", async () => {
    const steps = growthSteps((await growthOf("ICCPR-OP1", "2026-11-26")).participants);
    const daysOf = (code: string) => steps.filter(({ left }) => left.includes(code)).map(({ on }) => on);
    expect([daysOf("TTO"), daysOf("JAM")]).toEqual([["1998-08-26", "2000-06-27"], ["1998-01-23"]]);
  });

  test("dates of the CED known by their year leave a band, and an unknown treaty has no growth", async () => {
    const { steps, doubt } = treatyGrowth(await growthOf("CED", "2026-11-26"));
    expect(doubt).not.toBe("");
    expect(steps.some(({ least, most }) => least < most)).toBe(true);
    expect(await getTreatyGrowth("NOPE", { asAt: "2026-11-26", knownAt: null })).toBeNull();
  });
});

describe("from signature to deposit", () => {
  const read = async (asAt: string, knownAt: string | null = null) => {
    const found = await getSignatureDelays("ICCPR", { asAt, knownAt, locale: "en" });
    if (found === null) throw new Error("no ICCPR");
    return found.delays;
  };

  test("Kazakhstan signed the ICCPR on 2 December 2003 and deposited 784 days later", async () => {
    const { deposited } = await read("2026-11-26");
    expect(deposited.find(({ state }) => state.iso3 === "KAZ")).toMatchObject({
      signedOn: "2003-12-02",
      depositedOn: "2006-01-24",
      days: 784,
      years: 2,
      rank: deposited.filter(({ days: took }) => took < 784).length + 1,
    });
  });

  test("everybody who signed by the day is told of: has deposited, waits, has ceased to exist or is left out", async () => {
    for (const asAt of days) {
      const { deposited, waiting, ceased, leftOut } = await read(asAt);
      const signed = await database.prisma.treatyAction.findMany({
        where: { treaty: { code: "ICCPR" }, kind: "signature", retractedAt: null, actedOn: { lte: new Date(asAt) } },
        select: { stateId: true },
        distinct: ["stateId"],
      });
      expect(deposited.length + waiting.length + ceased.length + leftOut, asAt).toBe(signed.length);
    }
  });

  test("before anything was recorded nobody had signed", async () => {
    const { deposited, waiting, half } = await read("2026-11-26", "2000-01-01T00:00:00.000Z");
    expect({ deposited, waiting, half }).toEqual({ deposited: [], waiting: [], half: null });
    expect(await getSignatureDelays("NOPE", { asAt: "2026-11-26", knownAt: null, locale: "en" })).toBeNull();
  });
});
