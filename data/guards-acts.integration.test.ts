import { afterAll, expect, test } from "vitest";
import type { Prisma } from "#generated/prisma/client.ts";
import { toDateColumn } from "./date-columns.ts";
import { makeGuardedRows } from "./testing/guarded-rows.ts";

/** What PostgreSQL refuses by itself, whoever writes: acts, statuses, the log. One test for each guard of prisma/migrations. */

const rows = await makeGuardedRows();
const { prisma, stateId, treatyId, treaty, action } = rows;
const day = toDateColumn;

afterAll(() => rows.database.drop());

test.each<[string, Partial<Prisma.TreatyActionUncheckedCreateInput>, RegExp]>([
  ["a year that claims a day", { actedOn: day("2019-06-12"), actedPrecision: "year" }, /treaty_action_date_precise/],
  ["a month that claims a day", { actedOn: day("2019-06-12"), actedPrecision: "month" }, /treaty_action_date_precise/],
  ["an act with no date and no effect", { actedOn: null, actedPrecision: "unknown" }, /treaty_action_some_date/],
  ["a bound on an exact day", { notBefore: day("1990-01-01") }, /treaty_action_bound_only_if_imprecise/],
  [
    "a bound after the effect",
    { actedOn: null, actedPrecision: "unknown", notBefore: day("2000-01-02"), effectiveOn: day("2000-01-01") },
    /treaty_action_bound_before_effect/,
  ],
  [
    "a withdrawal that works before its notification",
    { kind: "withdrawal", effectiveOn: day("1990-05-16") },
    /treaty_action_(withdrawal|consent)_order/,
  ],
  [
    "a consent that works before its deposit",
    { kind: "ratification", effectiveOn: day("1990-05-16") },
    /treaty_action_consent_order/,
  ],
  ["a circulation before the act", { circulatedOn: day("1990-05-16") }, /treaty_action_circulated_later/],
  ["an unknown kind that is said to be stated", { kind: "consent_kind_unknown" }, /treaty_action_kind_unknown/],
  [
    "a retraction without a reason",
    { retractedAt: new Date("2100-01-01"), retractedBy: "test" },
    /treaty_action_retraction_whole/,
  ],
  [
    "a retraction before the record",
    { retractedAt: new Date(0), retractedBy: "test", retractionReason: "no" },
    /treaty_action_retraction_later/,
  ],
  ["a reference without its digest", { referenceKey: "key" }, /treaty_action_reference_whole/],
  ["no reading at all agreeing", { sourcesAgreeing: 0 }, /treaty_action_agreement/],
  [
    "an act older than its treaty",
    { actedOn: day("1966-12-15") },
    /older than the adoption|treaty_action_after_adoption/,
  ],
  [
    "an act in a year before its treaty",
    { actedOn: day("1965-01-01"), actedPrecision: "year" },
    /older than the adoption/,
  ],
])("an act is refused: %s", async (_what, more, expected) => {
  await expect(prisma.treatyAction.create({ data: action(more) })).rejects.toThrow(expected);
});

test("one act is recorded once while it counts, and again once it was retracted", async () => {
  const first = await prisma.treatyAction.create({ data: action({}) });
  await expect(prisma.treatyAction.create({ data: action({}) })).rejects.toThrow(/Unique constraint/);
  const retraction = { retractedAt: new Date(), retractedBy: "test", retractionReason: "a slip" };
  await prisma.treatyAction.update({ where: { id: first.id }, data: retraction });
  const second = await prisma.treatyAction.create({ data: action({ supersedesId: first.id }) });
  expect(second.supersedesId).toBe(first.id);
});

test("a recorded act is neither altered nor deleted, and is retracted once", async () => {
  const { id } = await prisma.treatyAction.create({ data: action({ actedOn: day("1991-01-01") }) });
  await expect(prisma.treatyAction.update({ where: { id }, data: { note: "x" } })).rejects.toThrow(
    /superseded, not altered/,
  );
  await expect(prisma.treatyAction.delete({ where: { id } })).rejects.toThrow(/retracted, not deleted/);
  const retraction = { retractedAt: new Date(), retractedBy: "test", retractionReason: "a slip" };
  await prisma.treatyAction.update({ where: { id }, data: retraction });
  await expect(prisma.treatyAction.update({ where: { id }, data: retraction })).rejects.toThrow(
    /superseded, not altered/,
  );
  await expect(prisma.$executeRaw`TRUNCATE treaty_action CASCADE`).rejects.toThrow(/append-only/);
});

test("a correction concerns the same state and treaty", async () => {
  const other = await prisma.treaty.create({
    data: treaty({ code: "T-2", slug: "t-2", untcNumber: "IV-98", position: 2 }),
  });
  const { id } = await prisma.treatyAction.create({ data: action({ actedOn: day("1992-01-01") }) });
  const wrong = action({ treatyId: other.id, supersedesId: id });
  await expect(prisma.treatyAction.create({ data: wrong })).rejects.toThrow(/same state and treaty/);
});

test("a state has one status under a treaty at any moment", async () => {
  const period = { stateId, treatyId, status: "party", uncertain: false, possible: ["party"] } as const;
  await prisma.statusPeriod.create({
    data: { ...period, possible: ["party"], fromOn: day("1990-01-01"), untilOn: day("2000-01-01") },
  });
  await expect(
    prisma.statusPeriod.create({ data: { ...period, possible: ["party"], fromOn: day("1999-12-31") } }),
  ).rejects.toThrow(/status_period_no_overlap/);
  await prisma.statusPeriod.create({ data: { ...period, possible: ["party"], fromOn: day("2000-01-01") } });
});

test("a status is among the possible ones, and is uncertain exactly when there are several", async () => {
  const pair = { stateId, treatyId, fromOn: day("1980-01-01"), untilOn: day("1981-01-01"), status: "party" } as const;
  await expect(prisma.statusPeriod.create({ data: { ...pair, uncertain: false, possible: ["none"] } })).rejects.toThrow(
    /status_period_certain/,
  );
  await expect(
    prisma.statusPeriod.create({ data: { ...pair, uncertain: false, possible: ["none", "party"] } }),
  ).rejects.toThrow(/status_period_certain/);
  await expect(
    prisma.statusPeriod.create({
      data: { ...pair, untilOn: day("1980-01-01"), uncertain: false, possible: ["party"] },
    }),
  ).rejects.toThrow(/status_period_order/);
});

test("the audit log only grows", async () => {
  const entry = await prisma.auditEntry.create({
    data: { actor: "test", operation: "test", entity: "test", entityKey: "1" },
  });
  await expect(prisma.auditEntry.update({ where: { id: entry.id }, data: { actor: "other" } })).rejects.toThrow(
    /append-only/,
  );
  await expect(prisma.auditEntry.delete({ where: { id: entry.id } })).rejects.toThrow(/append-only/);
  await expect(prisma.$executeRaw`TRUNCATE audit_entry`).rejects.toThrow(/append-only/);
});
