import { afterAll, beforeAll, expect, test } from "vitest";
import type { Prisma } from "#generated/prisma/client.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { toDateColumn } from "./date-columns.ts";

/** What PostgreSQL refuses by itself, whoever writes: one test for each guard of prisma/migrations. */

const database = await createTestDatabase({ facts: false });
const { prisma } = database;
let sourceId: string;
let stateId: string;
let treatyId: string;
let visitId: string;
let recommendationId: string;

const clauses = { entryIntoForce: {}, denunciation: {}, joining: {} };

beforeAll(async () => {
  ({ id: sourceId } = await prisma.source.create({ data: { key: "test", title: "A source" } }));
  const state = { iso3: "AAA", slug: "aaa", kind: "state", nameEn: "A", unMember: false, sourceId } as const;
  ({ id: stateId } = await prisma.state.create({ data: state }));
  ({ id: treatyId } = await prisma.treaty.create({ data: treaty({}) }));
  const visit = {
    slug: "a-visit",
    stateId,
    title: "A visit",
    status: "done",
    mandateKind: "treaty_body",
    sourceId,
  } as const;
  ({ id: visitId } = await prisma.visit.create({
    data: { ...visit, startPrecision: "unknown", endPrecision: "unknown", recordedBy: "test" },
  }));
  ({ id: recommendationId } = await prisma.recommendation.create({ data: recommendation({}) }));
});
afterAll(() => database.drop());

function treaty(more: Partial<Prisma.TreatyUncheckedCreateInput>): Prisma.TreatyUncheckedCreateInput {
  return {
    code: "T-1",
    slug: "t-1",
    title: "A treaty",
    shortTitle: "Treaty",
    untcNumber: "IV-99",
    adoptedOn: toDateColumn("1966-12-16"),
    adoptedAt: "New York",
    rules: clauses,
    position: 1,
    sourceId,
    ...more,
  };
}

function action(more: Partial<Prisma.TreatyActionUncheckedCreateInput>): Prisma.TreatyActionUncheckedCreateInput {
  return {
    stateId,
    treatyId,
    kind: "signature",
    kindBasis: "stated",
    actedOn: toDateColumn("1990-05-17"),
    actedPrecision: "day",
    sourceId,
    recordedBy: "test",
    ...more,
  };
}

function recommendation(
  more: Partial<Prisma.RecommendationUncheckedCreateInput>,
): Prisma.RecommendationUncheckedCreateInput {
  return {
    ref: "AAA-1",
    stateId,
    makerKind: "official_visit",
    visitId,
    position: 1,
    text: "Do it.",
    language: "en",
    theme: "treaties",
    addressee: "Government",
    ask: "firm",
    basis: "stated",
    madePrecision: "unknown",
    sourceId,
    recordedBy: "test",
    ...more,
  };
}

function followUp() {
  return prisma.followUp.create({
    data: {
      recommendationId,
      status: "pending",
      assessedPrecision: "unknown",
      assessorKind: "tracker",
      note: "Nobody has looked.",
      sourceId,
      recordedBy: "test",
    },
  });
}

const day = toDateColumn;

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

test("an assessment is never overwritten", async () => {
  const { id } = await followUp();
  await expect(prisma.followUp.update({ where: { id }, data: { status: "implemented" } })).rejects.toThrow(
    /superseded/,
  );
  await expect(prisma.followUp.delete({ where: { id } })).rejects.toThrow(/retracted, not deleted/);
});

test.each<[string, Partial<Prisma.TreatyUncheckedCreateInput>, RegExp]>([
  ["in force before its adoption", { officialEntryIntoForceOn: day("1966-12-15") }, /treaty_force_after_adoption/],
  ["a number of another form", { untcNumber: "4-4" }, /treaty_untc_shape/],
  ["a code with a space", { code: "T 3" }, /treaty_code_shape/],
  ["a body without a name", { bodyCode: "CCPR" }, /treaty_body_whole/],
  ["clauses that lack a part", { rules: { entryIntoForce: {} } }, /treaty_rules_shape/],
])("a treaty is refused: %s", async (_what, more, expected) => {
  const data = treaty({ code: "T-3", slug: "t-3", untcNumber: "IV-97", position: 3, ...more });
  await expect(prisma.treaty.create({ data })).rejects.toThrow(expected);
});

test.each<[string, object | (() => object), RegExp]>([
  ["a code that is none", { iso3: "aaa" }, /state_iso3_shape/],
  ["a dissolved state without its end", { kind: "former_state" }, /state_former_has_end/],
  [
    "an end before the beginning",
    () => ({
      kind: "former_state",
      existsFrom: day("1993-01-01"),
      existsUntil: day("1992-01-01"),
      existenceSourceId: sourceId,
    }),
    /state_life/,
  ],
  ["a first day without its source", { existsFrom: day("1991-12-16") }, /state_existence_sourced/],
  ["a member's day without membership", { unMemberSince: day("1992-03-02") }, /state_member_since/],
])("a state is refused: %s", async (_what, more, expected) => {
  const changed = typeof more === "function" ? more() : more;
  const data = { iso3: "BBB", slug: "bbb", kind: "state", nameEn: "B", unMember: false, sourceId, ...changed } as const;
  await expect(prisma.state.create({ data })).rejects.toThrow(expected);
});

test.each<[string, Partial<Prisma.RecommendationUncheckedCreateInput>, RegExp]>([
  ["a target without what is asked", { targetAct: "consent" }, /recommendation_target_whole/],
  ["one of a visit without its visit", { visitId: null }, /recommendation_visit_maker/],
  ["a second one in the same place", {}, /Unique constraint/],
])("a recommendation is refused: %s", async (_what, more, expected) => {
  await expect(prisma.recommendation.create({ data: recommendation({ ref: "AAA-2", ...more }) })).rejects.toThrow(
    expected,
  );
});

test("a visit does not end before it begins, and a source is on the web or nowhere", async () => {
  const visit = {
    slug: "b-visit",
    stateId,
    title: "B",
    status: "done",
    mandateKind: "treaty_body",
    sourceId,
    recordedBy: "test",
  } as const;
  const dates = {
    startOn: day("2003-03-11"),
    startPrecision: "day",
    endOn: day("2003-03-07"),
    endPrecision: "day",
  } as const;
  await expect(prisma.visit.create({ data: { ...visit, ...dates } })).rejects.toThrow(/visit_dates_order/);
  await expect(prisma.source.create({ data: { key: "js", title: "T", url: "javascript:alert(1)" } })).rejects.toThrow(
    /source_url_web/,
  );
});

test("a declaration that is no objection answers none, and is not withdrawn before it was made", async () => {
  const declaration = { stateId, treatyId, kind: "reservation", summary: "No.", sourceId, recordedBy: "test" } as const;
  const made = { madeOn: day("2000-01-01"), madePrecision: "day" } as const;
  const first = await prisma.declaration.create({ data: { ...declaration, ...made } });
  await expect(prisma.declaration.create({ data: { ...declaration, ...made, objectsToId: first.id } })).rejects.toThrow(
    /declaration_objection_target/,
  );
  await expect(
    prisma.declaration.create({
      data: { ...declaration, ...made, withdrawnOn: day("1999-01-01"), withdrawnPrecision: "day" },
    }),
  ).rejects.toThrow(/declaration_withdrawn_later/);
});
