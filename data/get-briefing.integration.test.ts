import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getBriefing } from "./get-briefing.ts";
import { setPrisma } from "./prisma.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const view = { asAt: "2026-11-25", knownAt: null, locale: "en" } as const;

test("a hand-out tells what others asked on the same themes, reviews among them, and not the visit's own", async () => {
  const briefing = await getBriefing("kaz-2007-arbour", view);
  const treaties = briefing?.elsewhere.find(({ theme }) => theme === "treaties");
  expect(treaties?.total).toBeGreaterThan(40);
  expect(treaties?.items.map(({ first }) => first.visit?.slug)).not.toContain("kaz-2007-arbour");
  expect(treaties?.items.some(({ first }) => first.makerKind === "review-by-states")).toBe(true);
  // Nine states asked for one treaty on one day: that is told once.
  expect(treaties?.items.map(({ makers }) => makers.length)).toContain(9);
  // On the last day of the visit itself, only what had been asked before it.
  const then = await getBriefing("kaz-2007-arbour", { ...view, asAt: "2007-05-01" });
  const dates = then?.elsewhere.flatMap(({ items }) => items.map(({ first }) => first.made.date ?? "")) ?? [];
  expect(dates.length).toBeGreaterThan(0);
  expect(dates.filter((date) => date > "2007-05-01")).toEqual([]);
});

test("a hand-out names the visit that comes next, from the day on which it was asked for", async () => {
  const { id: stateId } = await prisma.state.findUniqueOrThrow({ where: { iso3: "KAZ" }, select: { id: true } });
  const { id: sourceId } = await prisma.source.findFirstOrThrow({ select: { id: true } });
  await prisma.visit.create({
    data: {
      slug: "kaz-2027-water",
      stateId,
      title: "Special Rapporteur on water",
      status: "requested",
      startOn: new Date("2027-02-01"),
      startPrecision: "month",
      endPrecision: "unknown",
      mandateKind: "special_procedure",
      mandate: "water",
      sourceId,
      recordedBy: "test",
      stages: {
        create: {
          position: 0,
          stage: "requested",
          occurredOn: new Date("2026-05-04"),
          occurredPrecision: "day",
          sourceId,
        },
      },
    },
  });
  expect((await getBriefing("kaz-2003-ramcharan", view))?.next).toMatchObject({
    slug: "kaz-2027-water",
    status: "requested",
  });
  expect((await getBriefing("kaz-2003-ramcharan", { ...view, asAt: "2026-05-03" }))?.next).toBeNull();
  expect(await getBriefing("kaz-1999-nobody", view)).toBeNull();
});
