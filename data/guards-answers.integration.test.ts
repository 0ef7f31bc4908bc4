import { afterAll, expect, test } from "vitest";
import type { Prisma } from "#generated/prisma/client.ts";
import { makeGuardedRows } from "./testing/guarded-rows.ts";

/** What PostgreSQL refuses by itself of decisions about what answers an ask, whoever writes. */

const { database, prisma, sourceId, stateId, treatyId, visitId, recommendation, treaty, action, followUp } =
  await makeGuardedRows();
afterAll(() => database.drop());

const { id: recommendationId } = await prisma.recommendation.create({
  data: recommendation({ ref: "AAA-2", position: 2, targetTreatyId: treatyId, targetAct: "consent" }),
});
const { id: commitmentId } = await prisma.commitment.create({
  data: {
    ref: "AAA-P1",
    visitId,
    stateId,
    position: 1,
    promisedBy: "The minister",
    side: "host",
    text: "It will be done.",
    madePrecision: "unknown",
    outcome: "open",
    outcomePrecision: "unknown",
    sourceId,
    recordedBy: "test",
    targets: { create: { treatyId, act: "consent" } },
  },
});
const { id: actionId } = await prisma.treatyAction.create({ data: action({}) });
const { id: stepId } = await prisma.domesticStep.create({
  data: { stateId, treatyId, kind: "ratifying_law_signed", occurredPrecision: "unknown", sourceId, recordedBy: "test" },
});
const { id: followUpId } = await followUp({ recommendationId, actionId });

const decision = (more: Partial<Prisma.AnswerDecisionUncheckedCreateInput>) =>
  prisma.answerDecision.create({
    data: {
      recommendationId,
      actionId,
      stage: "signed",
      verdict: "declined",
      reason: "Another treaty was meant.",
      recordedBy: "test",
      ...more,
    },
  });

test.each<[string, Partial<Prisma.AnswerDecisionUncheckedCreateInput>, RegExp]>([
  ["about nothing", { recommendationId: null }, /under that treaty/],
  ["about two things", { commitmentId }, /answer_decision_one_ask/],
  ["by nothing", { actionId: null }, /under that treaty/],
  ["by an act and a step", { stepId }, /answer_decision_(one_fact|stage_of_fact)/],
  ["of a law that is an act", { stage: "law_passed" }, /answer_decision_stage_of_fact/],
  ["reopened by what answers it", { verdict: "reopened", followUpId }, /answer_decision_reopened_by_withdrawal/],
  ["declined without a reason", { reason: null }, /answer_decision_reason_given/],
  ["declined for no reason", { reason: " " }, /answer_decision_reason_given/],
  ["declined with an assessment", { followUpId }, /answer_decision_answer_written/],
  ["confirmed without one", { verdict: "confirmed" }, /answer_decision_answer_written/],
  ["of a first version", { recommendationId: null, commitmentId, verdict: "confirmed", version: 1 }, /version_counts/],
  ["ended without a reason", { retractedAt: new Date("2100-01-01") }, /answer_decision_retraction_whole/],
  [
    "ended before it was made",
    { retractedAt: new Date("1990-01-01"), retractedBy: "test", retractionReason: "A slip." },
    /answer_decision_retraction_later/,
  ],
])("a decision is refused: %s", async (_what, more, expected) => {
  await expect(decision(more)).rejects.toThrow(expected);
});

test("it is about a fact of the state and the treaty of what was asked", async () => {
  const other = await prisma.treaty.create({
    data: treaty({ code: "T-2", slug: "t-2", untcNumber: "IV-98", position: 2 }),
  });
  const elsewhere = await prisma.treatyAction.create({ data: action({ treatyId: other.id }) });
  await expect(decision({ actionId: elsewhere.id })).rejects.toThrow(/asked or promised under that treaty/);
  await expect(decision({ recommendationId: null, commitmentId, actionId: elsewhere.id })).rejects.toThrow(
    /asked or promised under that treaty/,
  );
});

test("a confirmation writes an assessment of the tracker's own, of what was asked", async () => {
  const foreign = await followUp({});
  const theirs = await followUp({ recommendationId, assessorKind: "government" });
  for (const one of [foreign, theirs]) {
    await expect(decision({ verdict: "confirmed", followUpId: one.id })).rejects.toThrow(/an assessment of its own/);
  }
});

test("one suggestion is judged once, and a decision is carried on about the same ask", async () => {
  const first = await decision({});
  await expect(decision({ reason: "Another." })).rejects.toThrow(/Unique constraint/);
  const law = { actionId: null, stepId, stage: "law_passed" } as const;
  await expect(decision({ ...law, recommendationId: null, commitmentId, supersedesId: first.id })).rejects.toThrow(
    /about the same ask/,
  );
  await decision({ ...law, supersedesId: first.id });
});

test("it is never altered or deleted, and ends once", async () => {
  const { id } = await decision({ verdict: "confirmed", followUpId, reason: null, stage: "deposited" });
  const where = { id };
  await expect(prisma.answerDecision.update({ where, data: { reason: "Another." } })).rejects.toThrow(/not altered/);
  await expect(prisma.answerDecision.delete({ where })).rejects.toThrow(/not deleted/);
  await expect(prisma.$executeRaw`TRUNCATE answer_decision`).rejects.toThrow(/append-only/);
  const ending = { retractedAt: new Date(), retractedBy: "test", retractionReason: "The act was retracted." };
  await prisma.answerDecision.update({ where, data: ending });
  await expect(prisma.answerDecision.update({ where, data: ending })).rejects.toThrow(/not altered/);
});
