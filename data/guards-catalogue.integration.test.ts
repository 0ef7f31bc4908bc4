import { afterAll, expect, test } from "vitest";
import type { Prisma } from "#generated/prisma/client.ts";
import { toDateColumn } from "./date-columns.ts";
import { makeGuardedRows } from "./testing/guarded-rows.ts";

/** What PostgreSQL refuses by itself, whoever writes: treaties, states, visits and what is asked in them, declarations, drafts. One test for each guard of prisma/migrations. */

const rows = await makeGuardedRows();
const { prisma, sourceId, stateId, treatyId, treaty, recommendation, followUp } = rows;
const day = toDateColumn;

afterAll(() => rows.database.drop());

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
    mandate: "A committee",
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

test.each<[string, object, RegExp]>([
  ["published without its act", { status: "published" }, /draft_published_record/],
  ["sent back without a word", { status: "returned", decidedBy: "e", decidedAt: new Date() }, /draft_returned_comment/],
  ["decided by somebody at no time", { decidedBy: "e" }, /draft_decision_whole/],
])("a draft is refused: %s", async (_what, more, expected) => {
  const draft = { values: {}, authorId: "1", authorName: "A" };
  await expect(prisma.draft.create({ data: { ...draft, ...more } })).rejects.toThrow(expected);
});

test("a key for one write is bounded and used once", async () => {
  const write = { actorId: "1", key: "k", digest: "d", answer: {} };
  await expect(prisma.idempotentWrite.create({ data: { ...write, key: "k".repeat(201) } })).rejects.toThrow(
    /idempotent_write_key_length/,
  );
  await prisma.idempotentWrite.create({ data: write });
  await expect(prisma.idempotentWrite.create({ data: write })).rejects.toThrow(/Unique constraint/);
});

test("the name by which the log and the files know a thing stays", async () => {
  const update = { where: { id: treatyId }, data: { code: "T-9" } };
  await expect(prisma.treaty.update(update)).rejects.toThrow(/the code of a treaty stays/);
  await expect(prisma.state.update({ where: { id: stateId }, data: { iso3: "ZZZ" } })).rejects.toThrow(/iso3 .* stays/);
  await expect(prisma.source.update({ where: { id: sourceId }, data: { key: "z" } })).rejects.toThrow(/key .* stays/);
});

test("a treaty is no protocol to one of its own protocols", async () => {
  const made = (code: string, parentId: string) =>
    prisma.treaty.create({
      data: treaty({ code, slug: code.toLowerCase(), untcNumber: `IV-9${code.slice(-1)}-a`, parentId }),
    });
  const protocol = await made("T-5", treatyId);
  const further = await made("T-6", protocol.id);
  const under = (parentId: string) => prisma.treaty.update({ where: { id: treatyId }, data: { parentId } });
  await expect(under(protocol.id)).rejects.toThrow(/protocol to itself/);
  await expect(under(further.id)).rejects.toThrow(/protocol to itself/);
});

test("what somebody recorded says who and when", async () => {
  const data = treaty({ code: "T-7", slug: "t-7", untcNumber: "IV-97-b", recordedBy: "test" });
  await expect(prisma.treaty.create({ data })).rejects.toThrow(/treaty_recorded_whole/);
});
