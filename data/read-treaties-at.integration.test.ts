import { afterAll, beforeAll, expect, test } from "vitest";
import type { Instant } from "#domain/dates/instant.ts";
import { beforeLater, recordLater } from "#lib/testing/record-later.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { setPrisma } from "./prisma.ts";
import { readAsksAt } from "./read-asks-at.ts";
import { readTreatiesAt } from "./read-treaties-at.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ facts: true });
  setPrisma(database.prisma);
});
afterAll(() => database.drop());

async function idOf(code: string): Promise<string> {
  return (await database.prisma.treaty.findUniqueOrThrow({ select: { id: true }, where: { code } })).id;
}

type Way = readonly [way: "stored" | "derived", treatyIds: readonly string[]];

/** How some treaties are read of a moment: "stored" or "derived", each with which. */
async function waysTo(
  knownAt: Instant | null,
  treatyIds: readonly string[],
  meanwhile?: () => Promise<void>,
): Promise<readonly Way[]> {
  let first = true;
  return readTreatiesAt<Way>(database.prisma, knownAt, treatyIds, {
    stored: async (ids) => {
      if (first) await meanwhile?.();
      first = false;
      return [["stored", ids]];
    },
    derived: async (ids) => [["derived", ids]],
  });
}

test("of a moment only the treaties that moved since, and protocols to them, are derived anew", async () => {
  const [covenant, protocol, crc] = await Promise.all([idOf("ICCPR"), idOf("ICCPR-OP1"), idOf("CRC")]);
  expect(await waysTo(null, [])).toEqual([["stored", []]]);
  expect(await waysTo(beforeLater, [])).toEqual([["stored", []]]);
  expect(await waysTo("2000-01-01T00:00:00.000Z", [crc])).toEqual([["derived", [crc]]]);
  // What is recorded while it is read does not slip in.
  expect(await waysTo(beforeLater, [crc, covenant], () => recordLater(database.prisma, ["ICCPR"]))).toEqual([
    ["stored", [crc]],
    ["derived", [covenant]],
  ]);
  expect(await waysTo(beforeLater, [protocol])).toEqual([["derived", [protocol]]]);
  expect(await waysTo(beforeLater, [crc])).toEqual([["stored", [crc]]]);
  const [stored, derived] = await waysTo(beforeLater, []);
  const all = await database.prisma.treaty.count();
  expect([stored?.[0], derived?.[0], (stored?.[1].length ?? 0) + (derived?.[1].length ?? 0)]).toEqual([
    "stored",
    "derived",
    all,
  ]);
  expect(derived?.[1]).toEqual(expect.arrayContaining([covenant, protocol]));
  expect(derived?.[1]).not.toContain(crc);
  expect(await waysTo("2200-01-01T12:00:00.000Z", [covenant])).toEqual([["derived", [covenant]]]);
  expect(await waysTo("2200-01-03T00:00:00.000Z", [covenant])).toEqual([["stored", [covenant]]]);
});

test("recommendations of a moment are read as they are now as long as nothing was said of any since", async () => {
  const read: (Instant | null)[] = [];
  const at = (knownAt: Instant | null, meanwhile?: () => Promise<unknown>) =>
    readAsksAt(knownAt, async (moment) => {
      read.push(moment);
      if (read.length === 3) await meanwhile?.();
    });
  const say = async () => {
    const { recommendationId, sourceId } = await database.prisma.followUp.findFirstOrThrow();
    await database.prisma.followUp.create({
      data: {
        recommendationId,
        sourceId,
        status: "in_progress",
        assessedOn: new Date("2026-10-01"),
        assessedPrecision: "day",
        assessorKind: "government",
        note: "Begun.",
        recordedAt: new Date("2200-01-01"),
        recordedBy: "editor@example.org",
      },
    });
  };
  await at(null);
  await at("2000-01-01T00:00:00.000Z");
  await at(beforeLater, say);
  await at(beforeLater);
  await at("2200-01-02T00:00:00.000Z");
  expect(read).toEqual([null, "2000-01-01T00:00:00.000Z", null, beforeLater, beforeLater, null]);
});
