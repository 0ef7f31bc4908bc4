import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import type { ActionInput } from "../action-input.ts";
import { correctAction } from "../correct-action.ts";
import { toDateColumn } from "../date-columns.ts";
import { getRecommendation } from "../get-recommendation.ts";
import { listCommitments } from "../list-commitments.ts";
import { listSuggestions } from "../list-suggestions.ts";
import { listTouched, listTouchedWithout } from "../list-touched.ts";
import { setPrisma } from "../prisma.ts";
import { recordAction } from "../record-action.ts";
import { correctEntry } from "../records/correct-entry.ts";
import { recordEntry } from "../records/record-entry.ts";
import { retractEntry } from "../records/retract-entry.ts";
import { retractAction } from "../retract-action.ts";
import { confirmSuggestion } from "./confirm-suggestion.ts";
import { declineSuggestion } from "./decline-suggestion.ts";

/** What becomes of an ask as the act that answers it is recorded, put right, retracted or withdrawn. Each test has a treaty or state of its own. */

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const today = "2026-11-25";
const editor = { by: "An editor", auditAs: "editor@example.org", today };
const source = { title: "C.N.1.2026", url: null, symbol: null, readOn: null };
const { id: sourceId } = await prisma.source.create({ data: { key: "answers", title: "A report" } });

const input = (state: string, more: Partial<ActionInput> = {}): ActionInput => ({
  state,
  treaty: "ICMW",
  kind: "accession",
  date: "2026-10-02",
  effectiveDate: null,
  announced: false,
  notification: null,
  note: null,
  source,
  acknowledgedWarnings: [],
  reason: null,
  ...more,
});

async function record(state: string, more: Partial<ActionInput> = {}): Promise<string> {
  const recorded = await recordAction(input(state, more), editor);
  if (recorded.outcome !== "recorded") throw new Error(JSON.stringify(recorded));
  return recorded.id;
}

/** A recommendation and a promise that ask a state to be bound by the ICMW. */
async function ask(iso3: string): Promise<{ readonly asked: string; readonly promised: string }> {
  const { id: stateId } = await prisma.state.findUniqueOrThrow({ where: { iso3 } });
  const { id: treatyId } = await prisma.treaty.findUniqueOrThrow({ where: { code: "ICMW" } });
  const made = { madeOn: toDateColumn("2020-01-15"), madePrecision: "day" } as const;
  const shared = { stateId, sourceId, recordedBy: "test", ...made } as const;
  const visit = await prisma.visit.create({
    data: {
      slug: `${iso3.toLowerCase()}-2020`,
      stateId,
      title: "A visit",
      status: "done",
      mandateKind: "treaty_body",
      mandate: "A committee",
      startPrecision: "unknown",
      endPrecision: "unknown",
      sourceId,
      recordedBy: "test",
    },
  });
  const { ref: asked } = await prisma.recommendation.create({
    data: {
      ...shared,
      ref: `${iso3}-2020-R1`,
      makerKind: "official_visit",
      maker: "A committee",
      visitId: visit.id,
      position: 1,
      text: "Accede to the Convention.",
      language: "en",
      theme: "treaties",
      addressee: "Government",
      ask: "firm",
      basis: "stated",
      targetTreatyId: treatyId,
      targetAct: "consent",
    },
  });
  const { ref: promised } = await prisma.commitment.create({
    data: {
      ...shared,
      ref: `${iso3}-2020-P1`,
      visitId: visit.id,
      position: 1,
      promisedBy: "The minister",
      side: "host",
      text: "The state will accede.",
      dueOn: toDateColumn("2026-09-02"),
      outcome: "open",
      outcomePrecision: "unknown",
      targets: { create: { treatyId, act: "consent" } },
    },
  });
  return { asked, promised };
}

const suggested = async (ref: string) =>
  (await listSuggestions(today, { ref, shown: 10 })).items.map(({ stage, answers, fact }) => [stage, answers, fact.id]);
const standing = async (ref: string, knownAt: string | null = null, asAt = today) =>
  (await getRecommendation(ref, { asAt, knownAt, locale: "en" }))?.status;
const promise = async (ref: string, knownAt: string | null = null, asAt = today) =>
  (await listCommitments({ asAt, knownAt, locale: "en" })).find((one) => one.ref === ref);
const moment = async () => {
  await prisma.$queryRaw`SELECT pg_sleep(0.005)::text`;
  const [row] = await prisma.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp()::timestamptz(3) AS at`;
  await prisma.$queryRaw`SELECT pg_sleep(0.005)::text`;
  return row?.at.toISOString() ?? "";
};
const confirm = (ref: string, id: string, more: object = {}) =>
  confirmSuggestion(
    { ref, fact: { what: "act", id }, stage: "deposited", status: "implemented", note: "It acceded.", ...more },
    editor,
  );

test("an act that is confirmed answers, and what it answered is open again once it is retracted", async () => {
  const { asked, promised } = await ask("MNG");
  expect(await suggested(asked)).toEqual([]);
  const touched = await listTouched(input("MNG"), { today, replaces: null });
  expect(touched.suggestions.map(({ ref }) => ref)).toEqual([promised, asked]);
  const act = await record("MNG");
  expect(await suggested(asked)).toEqual([["deposited", "whole", act]]);
  expect(await suggested(promised)).toEqual([["deposited", "whole", act]]);

  expect((await confirm(asked, act)).outcome).toBe("confirmed");
  expect((await confirm(promised, act, { status: "kept", note: "It kept it." })).outcome).toBe("confirmed");
  expect(await standing(asked)).toBe("implemented");
  expect(await promise(promised)).toMatchObject({
    outcome: "kept",
    outcomeDate: { date: "2026-10-02" },
    outcomeNote: "It kept it.",
    daysLate: 30,
  });
  expect(await suggested(asked)).toEqual([]);
  expect((await listTouchedWithout(act)).map(({ ref }) => ref)).toEqual([asked, promised]);
  const audit = await prisma.auditEntry.findMany({ orderBy: { id: "desc" }, take: 2 });
  expect(audit.map(({ entity, operation, actor }) => [entity, operation, actor])).toEqual([
    ["AnswerDecision", "record", "editor@example.org"],
    ["Commitment", "correct", "editor@example.org"],
  ]);

  const before = await moment();
  await retractAction(act, { reason: "Another treaty was meant.", source: null }, editor);
  expect(await standing(asked)).toBe("pending");
  expect(await promise(promised)).toMatchObject({ outcome: "open", outcomeNote: null, daysLate: 84 });
  expect(await standing(asked, before)).toBe("implemented");
  expect(await promise(promised, before)).toMatchObject({ outcome: "kept", outcomeDate: { date: "2026-10-02" } });
  const ended = await prisma.followUp.findFirstOrThrow({ where: { recommendation: { ref: asked } } });
  expect(ended.retractionReason).toBe("The act that this rests on no longer counts: Another treaty was meant.");
  expect(await prisma.answerDecision.count({ where: { actionId: act, retractedAt: null } })).toBe(0);
  // Recorded anew, it is suggested anew.
  const again = await record("MNG");
  expect(await suggested(asked)).toEqual([["deposited", "whole", again]]);
  expect(await suggested(promised)).toEqual([["deposited", "whole", again]]);
});

test("what is declined is not suggested again, through a correction too, until the act itself is gone", async () => {
  const { asked } = await ask("BTN");
  const act = await record("BTN", { kind: "signature" });
  const name = { ref: asked, fact: { what: "act", id: act }, stage: "signed" } as const;
  expect((await declineSuggestion({ ...name, reason: "It was asked to accede." }, editor)).outcome).toBe("declined");
  expect(await suggested(asked)).toEqual([]);
  const { state: _state, treaty: _treaty, ...correction } = input("BTN", { kind: "signature", date: "2026-10-03" });
  const corrected = await correctAction(act, { ...correction, reason: "Another day." }, editor);
  if (corrected.outcome !== "recorded") throw new Error(corrected.outcome);
  expect(await suggested(asked)).toEqual([]);
  // A later stage is another question.
  const deposit = await record("BTN", { kind: "ratification", date: "2026-10-20" });
  expect(await suggested(asked)).toEqual([["deposited", "whole", deposit]]);
  await retractAction(deposit, { reason: "A slip.", source: null }, editor);
  expect(await suggested(asked)).toEqual([]);
  await retractAction(corrected.id, { reason: "A slip.", source: null }, editor);
  const again = await record("BTN", { kind: "signature" });
  expect(await suggested(asked)).toEqual([["signed", "part", again]]);
});

test("an answer follows the act as it is corrected, and is open again where the act was another one", async () => {
  const { asked, promised } = await ask("THA");
  const act = await record("THA");
  await confirm(asked, act);
  await confirm(promised, act, { status: "kept" });
  const { state: _state, treaty: _treaty, ...correction } = input("THA", { date: "2026-10-05" });
  const corrected = await correctAction(act, { ...correction, reason: "Another day." }, editor);
  if (corrected.outcome !== "recorded") throw new Error(corrected.outcome);
  expect(await standing(asked)).toBe("implemented");
  const live = await prisma.followUp.findMany({ where: { recommendation: { ref: asked }, retractedAt: null } });
  expect(live).toMatchObject([{ actionId: corrected.id, assessedOn: toDateColumn("2026-10-05") }]);
  expect(await promise(promised)).toMatchObject({ outcome: "kept", outcomeDate: { date: "2026-10-05" }, daysLate: 33 });
  expect(await prisma.answerDecision.findMany({ where: { actionId: act, retractedAt: null } })).toEqual([]);
  expect(await suggested(asked)).toEqual([]);

  const signature = { ...correction, kind: "signature", reason: "It signed." } as const;
  const signed = await correctAction(corrected.id, signature, editor);
  if (signed.outcome !== "recorded") throw new Error(signed.outcome);
  expect(await standing(asked)).toBe("pending");
  expect(await promise(promised)).toMatchObject({ outcome: "open" });
  expect(await suggested(asked)).toEqual([["signed", "part", signed.id]]);
});

test("a withdrawal reopens from the day of its notification on; taking it back suggests again", async () => {
  const { asked, promised } = await ask("NPL");
  const act = await record("NPL", { date: "2020-03-01" });
  await confirm(asked, act);
  await confirm(promised, act, { status: "kept" });
  const leaving = { kind: "withdrawal", date: "2026-09-01" } as const;
  const touched = await listTouched(input("NPL", leaving), { today, replaces: null });
  expect(touched.reopens.map(({ ref }) => ref)).toEqual([asked, promised]);
  const withdrawal = await record("NPL", leaving);
  expect(await standing(asked)).toBe("pending");
  expect(await standing(asked, null, "2026-08-31")).toBe("implemented");
  expect(await promise(promised)).toMatchObject({ outcome: "open" });
  expect(await promise(promised, null, "2026-08-31")).toMatchObject({
    outcome: "kept",
    outcomeDate: { date: "2020-03-01" },
  });
  expect(await suggested(asked)).toEqual([]);
  const rescission = await record("NPL", { kind: "withdrawal-rescinded", date: "2026-10-01" });
  expect(await suggested(asked)).toEqual([["deposited", "whole", rescission]]);
  expect(await suggested(promised)).toEqual([["deposited", "whole", rescission]]);
  await retractAction(rescission, { reason: "A slip.", source: null }, editor);
  // Without the withdrawal, what it reopened is answered as before.
  await retractAction(withdrawal, { reason: "A slip.", source: null }, editor);
  expect(await standing(asked)).toBe("implemented");
  expect(await promise(promised)).toMatchObject({ outcome: "kept", outcomeDate: { date: "2020-03-01" } });
});

test("a law that was passed answers in part, and goes with the step at home that it was", async () => {
  const { asked } = await ask("LAO");
  const values = {
    state: "LAO",
    treaty: "ICMW",
    kind: "ratifying-law-signed",
    date: "2026-05-01",
    reference: "Law 1",
    note: null,
    source,
  } as const;
  const unconfirmed = { acknowledgedWarnings: [], reason: null };
  const step = await recordEntry("step", { values, ...unconfirmed }, editor);
  if (step.outcome !== "recorded") throw new Error(step.outcome);
  expect(await suggested(asked)).toEqual([["law-passed", "part", step.id]]);
  const name = { ref: asked, fact: { what: "step", id: step.id }, stage: "law-passed" } as const;
  await confirmSuggestion({ ...name, status: "in-progress", note: "A law was passed." }, editor);
  expect(await standing(asked)).toBe("in-progress");
  const why = { version: step.id, acknowledgedWarnings: [], reason: "Another day." };
  const corrected = await correctEntry("step", step.id, { values: { ...values, date: "2026-05-02" }, ...why }, editor);
  if (corrected.outcome !== "recorded") throw new Error(corrected.outcome);
  const live = await prisma.followUp.findMany({ where: { recommendation: { ref: asked }, retractedAt: null } });
  expect(live).toMatchObject([{ status: "in_progress", assessedOn: toDateColumn("2026-05-02") }]);
  expect(await suggested(asked)).toEqual([]);
  await retractEntry("step", corrected.id, { version: corrected.id, reason: "A slip." }, editor);
  expect(await standing(asked)).toBe("pending");
});

test("of two who judge one suggestion at once, one does, and the other is told", async () => {
  const { asked } = await ask("VNM");
  const act = await record("VNM");
  const name = { ref: asked, fact: { what: "act", id: act }, stage: "deposited" } as const;
  const outcomes = await Promise.all([
    confirm(asked, act),
    declineSuggestion({ ...name, reason: "No." }, { ...editor, by: "Another editor" }),
    confirm(asked, act),
  ]);
  expect(
    outcomes
      .map(({ outcome }) => outcome)
      .sort()
      .filter((one) => one === "decided"),
  ).toHaveLength(2);
  expect(await prisma.answerDecision.count({ where: { actionId: act } })).toBe(1);
  expect(await confirm(asked, act)).toMatchObject({ outcome: "decided" });
  expect(await confirm("NONE-1", act)).toEqual({ outcome: "gone" });
});

test("an assessment that was put right or retracted by hand takes its decision along", async () => {
  const { asked } = await ask("PRK");
  const act = await record("PRK");
  await confirm(asked, act);
  const row = await prisma.followUp.findFirstOrThrow({ where: { actionId: act, retractedAt: null } });
  const values = {
    recommendation: asked,
    status: "implemented",
    date: "2026-10-02",
    assessorKind: "tracker",
    assessor: null,
    grade: null,
    note: "Put right.",
    lookedIn: null,
    action: act,
    source,
  } as const;
  const why = { version: row.id, acknowledgedWarnings: [], reason: "Words." };
  const corrected = await correctEntry("follow-up", row.id, { values, ...why }, editor);
  if (corrected.outcome !== "recorded") throw new Error(corrected.outcome);
  const live = { actionId: act, retractedAt: null };
  expect(await prisma.answerDecision.findMany({ where: live })).toMatchObject([{ followUpId: corrected.id }]);
  await retractEntry("follow-up", corrected.id, { version: corrected.id, reason: "A slip." }, editor);
  expect(await prisma.answerDecision.count({ where: live })).toBe(0);
  expect(await suggested(asked)).toEqual([["deposited", "whole", act]]);
});

test("a promise is not kept while something that it names is not done", async () => {
  const { promised } = await ask("CHN");
  const act = await record("CHN", { kind: "signature" });
  const name = { ref: promised, fact: { what: "act", id: act }, stage: "signed" } as const;
  expect(await confirmSuggestion({ ...name, status: "kept", note: "Signed." }, editor)).toEqual({
    outcome: "refused",
    objections: [{ field: "status", rule: "keptNotDone" }],
  });
  expect((await confirmSuggestion({ ...name, status: "in-progress", note: "Signed." }, editor)).outcome).toBe(
    "confirmed",
  );
  expect(await promise(promised)).toMatchObject({ outcome: "in-progress" });
});
