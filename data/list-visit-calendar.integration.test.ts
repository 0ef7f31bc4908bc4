import { afterAll, expect, test } from "vitest";
import type { Prisma } from "#generated/prisma/client.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { listVisitCalendar } from "./list-visit-calendar.ts";
import { setPrisma } from "./prisma.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const nepal = await prisma.state.findUniqueOrThrow({ where: { iso3: "NPL" }, select: { id: true } });
const source = await prisma.source.findFirstOrThrow({ select: { id: true } });
const recordedAt = new Date("2026-11-01T10:00:00Z");
const visit = (slug: string, more: Partial<Prisma.VisitUncheckedCreateInput>) =>
  prisma.visit.create({
    data: {
      slug,
      stateId: nepal.id,
      title: slug,
      status: "done",
      startPrecision: "unknown",
      endPrecision: "unknown",
      mandateKind: "special_procedure",
      mandate: "water",
      sourceId: source.id,
      recordedAt,
      recordedBy: "a test",
      ...more,
    },
  });
const read = () => listVisitCalendar({ stateIds: [nepal.id], treatyIds: [] }, "en");

test("an event keeps its name when its days are put right, and says when that was", async () => {
  const days = (start: string, end: string) => ({ startOn: new Date(start), endOn: new Date(end) });
  const one = await visit("npl-2026-water", {
    ...days("2026-03-02", "2026-03-10"),
    startPrecision: "day",
    endPrecision: "day",
  });
  const event = { name: "visit/npl-2026-water", on: "2026-03-02", until: "2026-03-10" };
  const first = recordedAt.toISOString();
  expect(await read()).toMatchObject({ events: [{ ...event, changedAt: first }], leftOut: 0, changedAt: first });

  await prisma.visit.update({ where: { id: one.id }, data: days("2026-03-03", "2026-03-11") });
  const corrected = new Date("2026-11-02T10:00:00Z");
  await prisma.recordVersion.createMany({
    data: [recordedAt, corrected].map((at, number) => ({
      entity: "Visit",
      entityId: one.id,
      number: number + 1,
      values: {},
      recordedAt: at,
      recordedBy: "a test",
      reason: number === 0 ? null : "The days were wrong.",
    })),
  });
  const then = corrected.toISOString();
  const moved = { ...event, on: "2026-03-03", until: "2026-03-11", changedAt: then };
  expect(await read()).toMatchObject({ events: [moved], changedAt: then });
});

test("a visit that was taken out is gone, and the calendar has changed; one of some month was never in it", async () => {
  await visit("npl-2026-food", {
    startOn: new Date("2026-05-01"),
    startPrecision: "month",
    endOn: new Date("2026-05-01"),
    endPrecision: "month",
  });
  const before = await read();
  expect(before.leftOut).toBe(1);
  const retractedAt = new Date("2026-11-03T10:00:00Z");
  await prisma.visit.updateMany({
    where: { stateId: nepal.id },
    data: { retractedAt, retractedBy: "a test", retractionReason: "Entered by mistake." },
  });
  expect(await read()).toEqual({ events: [], leftOut: 0, changedAt: retractedAt.toISOString() });
});
