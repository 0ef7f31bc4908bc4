import { afterAll, expect, test } from "vitest";
import type { Prisma } from "#generated/prisma/client.ts";
import { toDateColumn } from "./date-columns.ts";
import { makeGuardedRows } from "./testing/guarded-rows.ts";

/** What PostgreSQL refuses by itself of visits and what is said at them, whoever writes. */

const { database, prisma, sourceId, stateId, visitId, recommendationId, treatyId, recommendation, action, followUp } =
  await makeGuardedRows();
const day = toDateColumn;
const { id: otherStateId } = await prisma.state.create({
  data: { iso3: "BBB", slug: "bbb", kind: "state", nameEn: "B", unMember: false, sourceId },
});

const commitment = (more: Partial<Prisma.CommitmentUncheckedCreateInput>): Prisma.CommitmentUncheckedCreateInput => ({
  ref: "AAA-P1",
  visitId,
  stateId,
  position: 1,
  promisedBy: "The minister",
  side: "host",
  text: "It will be done.",
  madeOn: day("2003-03-11"),
  madePrecision: "day",
  outcome: "open",
  outcomePrecision: "unknown",
  sourceId,
  recordedBy: "test",
  ...more,
});

afterAll(() => database.drop());

test("a special procedure or treaty body visits with its mandate", async () => {
  const visit = { slug: "b-visit", stateId, title: "B", status: "done", sourceId, recordedBy: "test" } as const;
  const dates = { startPrecision: "unknown", endPrecision: "unknown" } as const;
  const create = (mandateKind: "special_procedure" | "ohchr_leadership", title = "B") =>
    prisma.visit.create({ data: { ...visit, ...dates, mandateKind, title } });
  await expect(create("special_procedure")).rejects.toThrow(/visit_mandate_given/);
  await expect(create("ohchr_leadership", " ")).rejects.toThrow(/visit_title_given/);
  expect((await create("ohchr_leadership")).slug).toBe("b-visit");
});

test("a visit stands where its last stage says, is made once, and a stage has a date as exact as it says", async () => {
  const dates = { startPrecision: "unknown", endPrecision: "unknown" } as const;
  const own = {
    slug: "c-visit",
    stateId,
    title: "C",
    mandateKind: "ohchr_leadership",
    sourceId,
    recordedBy: "test",
  } as const;
  const { id } = await prisma.visit.create({ data: { ...own, ...dates, status: "accepted" } });
  const stage = (position: number, more: Partial<Prisma.VisitStageUncheckedCreateInput>) =>
    prisma.visitStage.create({
      data: { visitId: id, position, stage: "accepted", occurredPrecision: "unknown", sourceId, ...more },
    });
  await expect(stage(0, { stage: "requested" })).rejects.toThrow(/stands where its last stage says/);
  await stage(1, {});
  await stage(0, { stage: "requested", occurredOn: day("2026-05-04"), occurredPrecision: "day" });
  await expect(prisma.visit.update({ where: { id }, data: { status: "done" } })).rejects.toThrow(/last stage/);
  await expect(prisma.visitStage.delete({ where: { visitId_position: { visitId: id, position: 1 } } })).rejects.toThrow(
    /last stage/,
  );
  await expect(stage(2, { occurredPrecision: "day" })).rejects.toThrow(/visit_stage_date_precise/);
  await expect(stage(2, { note: " " })).rejects.toThrow(/visit_stage_note_given/);
  const twice = [2, 3].map((position) => ({
    visitId: id,
    position,
    stage: "done" as const,
    occurredPrecision: "unknown" as const,
    sourceId,
  }));
  await expect(prisma.visitStage.createMany({ data: twice })).rejects.toThrow(/Unique constraint/);
});

test("a state has one standing invitation that stands, withdrawn no earlier than issued, and a row is never altered", async () => {
  const create = (more: Partial<Prisma.StandingInvitationUncheckedCreateInput>) =>
    prisma.standingInvitation.create({
      data: { stateId, issuedOn: day("2009-07-28"), issuedPrecision: "day", sourceId, recordedBy: "test", ...more },
    });
  await expect(create({ issuedOn: null })).rejects.toThrow(/standing_invitation_issued_precise/);
  await expect(create({ withdrawnOn: day("2010-01-01") })).rejects.toThrow(/standing_invitation_withdrawn_precise/);
  const early = { withdrawnOn: day("2009-07-27"), withdrawnPrecision: "day" } as const;
  await expect(create(early)).rejects.toThrow(/standing_invitation_withdrawn_later/);
  await expect(create({ retractedAt: new Date(Date.now() + 60_000) })).rejects.toThrow(
    /standing_invitation_retraction_whole/,
  );
  const { id } = await create({});
  await expect(create({})).rejects.toThrow(/Unique constraint/);
  await create({ withdrawnOn: day("2010-01-01"), withdrawnPrecision: "day" });
  const where = { id };
  await expect(prisma.standingInvitation.update({ where, data: { note: "x" } })).rejects.toThrow(/not altered/);
  await expect(prisma.standingInvitation.delete({ where })).rejects.toThrow(/not deleted/);
});

test("what is asked or promised at a visit concerns the state that was visited", async () => {
  const elsewhere = { stateId: otherStateId };
  const asked = recommendation({ ref: "AAA-3", position: 3, ...elsewhere });
  await expect(prisma.recommendation.create({ data: asked })).rejects.toThrow(/concerns the state/);
  await expect(
    prisma.recommendation.update({ where: { id: recommendationId }, data: { stateId: otherStateId } }),
  ).rejects.toThrow(/concerns the state/);
  await expect(prisma.commitment.create({ data: commitment(elsewhere) })).rejects.toThrow(/concerns the state/);
});

test.each<[string, Partial<Prisma.CommitmentUncheckedCreateInput>, RegExp]>([
  ["due before it was made", { dueOn: day("2003-03-10") }, /commitment_due_later/],
  [
    "kept before it was made",
    { outcomeOn: day("2003-03-10"), outcomePrecision: "day", outcome: "kept" },
    /commitment_outcome_later/,
  ],
])("a promise is refused: %s", async (_what, more, expected) => {
  await expect(prisma.commitment.create({ data: commitment(more) })).rejects.toThrow(expected);
});

test("an assessment is corrected by one of the same recommendation, and rests on an act of the state that was asked", async () => {
  const other = await prisma.recommendation.create({ data: recommendation({ ref: "AAA-4", position: 4 }) });
  const first = await followUp();
  await expect(followUp({ recommendationId: other.id, supersedesId: first.id })).rejects.toThrow(
    /must concern the same recommendation/,
  );
  const foreign = await prisma.treatyAction.create({ data: action({ stateId: otherStateId, treatyId }) });
  await expect(followUp({ actionId: foreign.id })).rejects.toThrow(/an act of the state/);
  const own = await prisma.treatyAction.create({ data: action({}) });
  expect((await followUp({ actionId: own.id, supersedesId: first.id })).id).not.toBe(first.id);
});

test.each<[string, Parameters<typeof followUp>[0], RegExp]>([
  ["graded by another than a committee", { grade: "b" }, /follow_up_grade_of_committee/],
  ["looked for where something was found", { lookedIn: "Reports" }, /follow_up_looked_in_vain/],
  ["looked for nowhere", { lookedIn: " ", status: "no_information" }, /follow_up_looked_in_vain/],
])("an assessment is refused: %s", async (_what, more, expected) => {
  await expect(followUp(more)).rejects.toThrow(expected);
});

test("a committee grades, and what was not found was looked for somewhere", async () => {
  await followUp({ assessorKind: "committee", grade: "b" });
  await followUp({ status: "no_information", lookedIn: "Reports" });
});
