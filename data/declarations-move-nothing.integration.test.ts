import { afterAll, expect, test } from "vitest";
import { DeclarationKind } from "#generated/prisma/enums.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getTreatyPage } from "./get-treaty-page.ts";
import { setPrisma } from "./prisma.ts";
import { rebuildProjections } from "./rebuild-projections.ts";

/**
 * A declaration never moves party status, whatever its kind (Vienna Convention on the Law of Treaties, arts. 2(1)(d)
 * and 21).
 */

const database = await createTestDatabase({ facts: true });
const { prisma } = database;
setPrisma(prisma);
afterAll(() => database.drop());

/**
 * Of one treaty for each status that a participant can have: China has signed, Kazakhstan is a party, North Korea
 * notified a withdrawal.
 */
const pairs = [
  ["KAZ", "ICCPR"],
  ["CHN", "ICCPR"],
  ["PRK", "ICCPR"],
  ["BLR", "ICCPR-OP1"],
  ["KAZ", "ICMW"],
] as const;

const periods = () =>
  prisma.statusPeriod.findMany({
    select: {
      stateId: true,
      treatyId: true,
      status: true,
      fromOn: true,
      untilOn: true,
      uncertain: true,
      possible: true,
    },
    orderBy: [{ treatyId: "asc" }, { stateId: "asc" }, { fromOn: { sort: "asc", nulls: "first" } }],
  });

const projections = () => prisma.treatyProjection.findMany({ omit: { rebuiltAt: true }, orderBy: { treatyId: "asc" } });

async function participations() {
  const codes = [...new Set(pairs.map(([, treaty]) => treaty))];
  const pages = await Promise.all(
    codes.map((code) => getTreatyPage(code, { asAt: "2026-11-24", knownAt: null, locale: "en" })),
  );
  return pages.map((page) => [page?.counts, page?.participants.map(({ participation }) => participation)]);
}

const before = { periods: await periods(), projections: await projections(), participations: await participations() };

test.each(Object.values(DeclarationKind))("a declaration of the kind %s moves nobody's status", async (kind) => {
  const source = await prisma.source.findFirstOrThrow({ select: { id: true } });
  const ids: string[] = [];
  const treatyIds = new Set<string>();
  for (const [iso3, code] of pairs) {
    const state = await prisma.state.findUniqueOrThrow({ select: { id: true }, where: { iso3 } });
    const treaty = await prisma.treaty.findUniqueOrThrow({ select: { id: true }, where: { code } });
    treatyIds.add(treaty.id);
    for (const [madeOn, withdrawnOn] of [
      ["1970-01-01", null],
      ["2010-05-04", "2015-06-07"],
    ] as const) {
      const made = await prisma.declaration.create({
        select: { id: true },
        data: {
          stateId: state.id,
          treatyId: treaty.id,
          kind,
          summary: "Says something.",
          madeOn: new Date(madeOn),
          madePrecision: "day",
          withdrawnOn: withdrawnOn === null ? null : new Date(withdrawnOn),
          withdrawnPrecision: withdrawnOn === null ? null : "day",
          sourceId: source.id,
          recordedBy: "test",
        },
      });
      ids.push(made.id);
    }
  }
  await prisma.$transaction((tx) => rebuildProjections(tx, [...treatyIds]), { timeout: 60_000 });
  expect(await periods()).toEqual(before.periods);
  expect(await projections()).toEqual(before.projections);
  expect(await participations()).toEqual(before.participations);
  expect(await prisma.declaration.count({ where: { id: { in: ids }, retractedAt: null } })).toBe(pairs.length * 2);
});

test("the statuses that were compared are there", () => {
  expect(before.periods.length).toBeGreaterThan(4000);
  expect(before.participations.flat(2).length).toBeGreaterThan(300);
});
