import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { setPrisma } from "../prisma.ts";
import { recordAction } from "../record-action.ts";
import { actInput } from "../testing/act-input.ts";
import { correctEntry } from "./correct-entry.ts";
import { findEntryVersion } from "./find-entry.ts";
import { previewEntry } from "./preview-entry.ts";
import { recordEntry } from "./record-entry.ts";
import {
  administrator,
  heldTreaty,
  long,
  newTreaty,
  type Treaty,
  today,
  unconfirmed,
  unlikeRebuild,
} from "./testing.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

/** Puts a treaty right, whatever it warns of. */
async function corrected(code: string, change: (values: Treaty) => Treaty) {
  const now = await heldTreaty(code);
  const values = change(now.values);
  const told = await previewEntry("treaty", values, { corrects: now.id, today });
  const result = await correctEntry(
    "treaty",
    now.id,
    {
      values,
      version: now.version,
      acknowledgedWarnings: told.warnings.map(({ rule }) => rule),
      reason: "A test.",
    },
    administrator,
  );
  if (result.outcome !== "recorded") throw new Error(JSON.stringify(result));
  expect(result.consequences).toEqual(told.consequences);
  return result;
}

test(
  "acts under a treaty that somebody recorded bring it into force by its own clauses",
  async () => {
    const result = await recordEntry("treaty", { values: newTreaty, ...unconfirmed }, administrator);
    expect(result).toMatchObject({
      outcome: "recorded",
      key: "CAH",
      consequences: [{ note: "newTreaty", values: { address: "/treaties/cah" } }],
    });
    const row = await prisma.treaty.findUniqueOrThrow({ where: { code: "CAH" }, include: { projection: true } });
    const others = await prisma.treaty.aggregate({ _max: { position: true }, where: { code: { not: "CAH" } } });
    expect(row.position).toBeGreaterThan(others._max.position ?? 0);
    expect(row.projection).toMatchObject({ computedEntryIntoForceOn: null });
    for (const [state, date] of [
      ["KAZ", "2026-07-01"],
      ["KGZ", "2026-07-15"],
    ] as const) {
      const recorded = await recordAction(actInput({ state, treaty: "CAH", date }), administrator);
      expect(recorded.outcome).toBe("recorded");
    }
    const party = await prisma.statusPeriod.findFirst({ where: { treaty: { code: "CAH" }, status: "party" } });
    expect(party?.fromOn?.toISOString().slice(0, 10)).toBe("2026-08-14");
  },
  long,
);

test(
  "another rule for those that join later moves when they are bound, and is told before and after",
  async () => {
    const before = await heldTreaty("CAT");
    const { consequences, warnings } = await corrected("CAT", (values) => ({
      ...values,
      entryIntoForce: { ...values.entryIntoForce, laterDelay: 20, laterDelayUnit: "months" },
    }));
    expect(consequences[0]).toMatchObject({
      note: "forceStays",
      values: { treaty: "CAT", date: { date: "1987-06-26" } },
    });
    expect(consequences[1]).toMatchObject({ note: "threshold", values: { count: 20 } });
    const moves = consequences.find(({ note }) => note === "periodsMove");
    expect(moves?.values["treaty"]).toBe("CAT");
    expect(Number(moves?.values["count"])).toBeGreaterThan(100);
    expect(warnings.map(({ rule }) => rule).filter((rule) => rule !== "movesStatus")).toEqual([]);
    expect(await unlikeRebuild()).toEqual([]);
    const kazakhstan = await prisma.statusPeriod.findFirst({
      where: { state: { iso3: "KAZ" }, treaty: { code: "CAT" }, status: "party" },
    });
    // Acceded on 26 August 1998.
    expect(kazakhstan?.fromOn?.toISOString().slice(0, 10)).toBe("2000-04-26");
    const after = await heldTreaty("CAT");
    expect(after).toMatchObject({ version: "2", reason: "A test." });
    expect(await findEntryVersion("treaty", after.id, "1")).toEqual(before.values);
  },
  long,
);

test("a rule by which the computed day is not the official one is warned of", async () => {
  const { id, values } = await heldTreaty("CRC");
  const more = { ...values, entryIntoForce: { ...values.entryIntoForce, instruments: 25 } };
  const told = await previewEntry("treaty", more, { corrects: id, today });
  expect(told.warnings).toMatchObject([{ rule: "differsFromOfficial", values: { official: { date: "1990-09-02" } } }]);
  const unheard = await correctEntry(
    "treaty",
    id,
    { values: more, version: "1", ...unconfirmed, reason: "A test." },
    administrator,
  );
  expect(unheard).toMatchObject({ outcome: "unacknowledged", missing: ["differsFromOfficial"] });
  const never = { ...values, entryIntoForce: { ...values.entryIntoForce, instruments: 400 } };
  const lost = await previewEntry("treaty", never, { corrects: id, today });
  expect(lost.warnings).toMatchObject([{ rule: "noLongerComputed" }]);
  expect(lost.consequences.map(({ note }) => note)).toContain("notMet");
});

test(
  "a protocol that waits for its parent moves with it",
  async () => {
    const { consequences } = await corrected("ICCPR", (values) => ({
      ...values,
      officialEntryIntoForceOn: "1977-01-01",
    }));
    expect(consequences).toContainEqual({
      note: "forceMoves",
      values: { treaty: "ICCPR-OP1", before: { date: "1976-03-23" }, after: { date: "1977-01-01" } },
    });
    expect(await unlikeRebuild()).toEqual([]);
    const projection = await prisma.treatyProjection.findFirst({ where: { treaty: { code: "ICCPR-OP1" } } });
    expect(projection?.computedEntryIntoForceOn?.toISOString().slice(0, 10)).toBe("1977-01-01");
  },
  long,
);

test(
  "acts that are recorded while a rule is put right fall under one rule or the other, never between",
  async () => {
    const accede = (state: string) =>
      recordAction(actInput({ state, treaty: "CAH", date: "2026-08-01" }), administrator);
    const { id, version, values } = await heldTreaty("CAH");
    const three = { ...values, entryIntoForce: { ...values.entryIntoForce, instruments: 3 } };
    const confirmed = { acknowledgedWarnings: ["movesStatus"], reason: "A test." };
    const results = await Promise.all([
      accede("UZB"),
      correctEntry("treaty", id, { values: three, version, ...confirmed }, administrator),
      accede("TJK"),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(["recorded", "recorded", "recorded"]);
    expect(await unlikeRebuild()).toEqual([]);
  },
  long,
);
