import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { loadReference } from "./load-reference.ts";
import { readReference } from "./read-reference.ts";

/** What a first load of the reference files leaves on record. */

const today = "2026-11-24";
const { prisma, drop } = await createTestDatabase({ facts: false });
await loadReference(prisma, { today });
afterAll(drop);

test("everything in the files is in the database, and the projections are built", async () => {
  const reference = readReference();
  expect(await prisma.treatyAction.count({ where: { retractedAt: null } })).toBe(reference.actions.length);
  expect(await prisma.procedureStance.count()).toBe(reference.procedures.length);
  expect(await prisma.source.count()).toBe(reference.sources.length);
  expect(await prisma.recommendation.count()).toBe(96 + 57);
  expect(await prisma.treatyProjection.count()).toBe(reference.treaties.length);
  const kazakhstan = await prisma.statusPeriod.findMany({
    where: { state: { iso3: "KAZ" }, treaty: { code: "ICCPR" } },
    orderBy: { fromOn: { sort: "asc", nulls: "first" } },
  });
  expect(kazakhstan.at(-1)?.status).toBe("party");
  expect(kazakhstan.at(-1)?.fromOn?.toISOString().slice(0, 10)).toBe("2006-04-24");
  expect(await prisma.auditEntry.count({ where: { entity: "TreatyAction", operation: "load-reference" } })).toBe(
    reference.actions.length,
  );
});

test("an act keeps its further sources, an assessment its act", async () => {
  const [row] = await prisma.treatyAction.findMany({
    where: { referenceKey: "ICCPR:KAZ:ratification:2006-01-24" },
    select: {
      source: { select: { key: true } },
      alsoSources: { select: { key: true } },
      followUps: { select: { status: true } },
    },
  });
  expect(row?.source.key).toBe("untc-2015-03-14");
  expect(row?.alsoSources.map((source) => source.key).sort()).toEqual([
    "kaz-law-91",
    "ohchr-indicators-2023-02-21",
    "untc-2012-04-06",
  ]);
  expect(row?.followUps).toEqual([{ status: "implemented" }]);
});

test("what other states asked for is there with who asked, the answer and where it stands", async () => {
  const rows = await prisma.recommendation.findMany({
    where: { makerKind: "review_by_states", targetTreaty: { code: "ICCPR-OP2" }, symbol: "A/HRC/14/10" },
    orderBy: { position: "asc" },
    select: { ref: true, maker: true, ask: true, response: true, paragraph: true, status: true, visitId: true },
  });
  const common = { status: "implemented", visitId: null };
  expect(rows).toEqual([
    { ref: "KAZ-UPR7-5", maker: "Belgium", ask: "firm", response: "supported", paragraph: "97.17", ...common },
    { ref: "KAZ-UPR7-6", maker: "Philippines", ask: "consider", response: "supported", paragraph: "95.41", ...common },
    { ref: "KAZ-UPR7-7", maker: "Slovenia", ask: "consider", response: "noted", paragraph: "97.3", ...common },
  ]);
  const standing = await prisma.recommendation.groupBy({
    by: ["status"],
    where: { makerKind: "review_by_states" },
    _count: true,
    orderBy: { status: "asc" },
  });
  expect(standing.map(({ status, _count }) => [status, _count])).toEqual([
    ["pending", 30],
    ["in_progress", 1],
    ["implemented", 26],
  ]);
});

test("loading the same files again does nothing", async () => {
  expect(await loadReference(prisma, { today })).toEqual({ loaded: false, counts: {} });
});
