import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { correctAction } from "../correct-action.ts";
import { listTouched, listTouchedWithout } from "../list-touched.ts";
import { setPrisma } from "../prisma.ts";
import { correctEntry } from "../records/correct-entry.ts";
import { retractEntry } from "../records/retract-entry.ts";
import { retractAction } from "../retract-action.ts";
import { actInput } from "../testing/act-input.ts";
import { momentBetween } from "../testing/moment-between.ts";
import { confirmSuggestion } from "./confirm-suggestion.ts";
import { declineSuggestion } from "./decline-suggestion.ts";
import { ask, confirm, editor, promise, record, standing, suggested, today } from "./testing.ts";

/** What becomes of an ask as people judge what may answer it. Each test has a state of its own. */

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

test("an act that is confirmed answers, and what it answered is open again once it is retracted", async () => {
  const { asked, promised } = await ask("MNG");
  expect(await suggested(asked)).toEqual([]);
  const touched = await listTouched(actInput({ state: "MNG" }), { today, replaces: null });
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

  const before = await momentBetween(prisma);
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
  const {
    state: _state,
    treaty: _treaty,
    ...correction
  } = actInput({ state: "BTN", kind: "signature", date: "2026-10-03" });
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
    source: actInput().source,
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
