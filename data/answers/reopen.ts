import type { IsoDay, ReducedDate } from "#domain/dates/calendar-date.ts";
import { checkFollowUp } from "#domain/recommendations/check-follow-up.ts";
import type { AnsweringFact } from "#domain/recommendations/suggest-answers.ts";
import type { TreatyAction } from "#domain/treaty-law/actions.ts";
import { latestCourse } from "#domain/treaty-law/participation.ts";
import type { AnswerDecision } from "#generated/prisma/client.ts";
import { lawSelect, toTreatyAction } from "../action.select.ts";
import { fromDateColumn } from "../date-columns.ts";
import { knownFact } from "../known-fact.ts";
import type { AuditNote } from "../note-audit.ts";
import { sourceInputSelect, toSourceInput } from "../records/fact-kind.ts";
import { followUpKind } from "../records/kinds/follow-up.ts";
import { putRecord } from "../records/put-record.ts";
import type { Change, Tx } from "../records/record-kind.ts";
import { toTreatyContext, treatySummarySelect } from "../treaty.select.ts";
import { decisionNote, endingNote } from "./decision-note.ts";
import { carryDecision, endDecisions } from "./end-decisions.ts";
import type { AskPair } from "./load-asks.ts";
import { findRestingOn, findUndoneBy } from "./resting-on.ts";
import { type PromiseOutcome, restoreOutcome, writeOutcome } from "./restore-outcome.ts";

/**
 * What becomes of answers when the act that gave them changes. All of it runs in the transaction of that change, which holds
 * the locks of acts and of what is asked, and gives the audit entries back: they are written last.
 */

/**
 * A fact ceases to count: the assessments and outcomes that rest on it cease to count with it, and what was judged of it, a
 * refusal too, is to be judged anew.
 */
export async function reopenWithout(tx: Tx, fact: AnsweringFact, change: Change): Promise<AuditNote[]> {
  const { by, auditAs = by, at } = change;
  const reason = `${fact.what === "act" ? "The act" : "The step"} that this rests on no longer counts: ${change.reason}`;
  const resting = await findRestingOn(tx, fact);
  const notes: AuditNote[] = [];
  for (const { id } of resting.assessments) {
    const held = await followUpKind.find(tx, id);
    if (held === null || held.ended !== null) continue;
    await followUpKind.end?.(tx, held, { by, at, reason });
    notes.push({
      actor: auditAs,
      operation: "retract",
      entity: "FollowUp",
      entityKey: held.key,
      before: held.values,
      reason,
    });
  }
  const ids = resting.decisions.map(({ row }) => row.id);
  await endDecisions(tx, { id: { in: ids } }, { by, at, reason });
  for (const { row, ask } of resting.decisions) {
    notes.push(endingNote(row, ask.ref, auditAs, reason));
    const restored = await restoreOutcome(tx, row, reason, change);
    if (restored !== null) notes.push(restored);
  }
  return notes;
}

/**
 * A fact was put right: what rests on it goes on with the new version, dated as that where it was dated as the old one. Where
 * the new version no longer does what was judged, a ratification that was a signature after all, the question is open again.
 */
export async function followCorrection(
  tx: Tx,
  was: AnsweringFact & { readonly date: ReducedDate | null },
  now: {
    readonly id: string;
    readonly date: ReducedDate | null;
    /** What it can be judged as. */
    readonly stages: readonly AnswerDecision["stage"][];
  },
  change: Change,
): Promise<AuditNote[]> {
  const { by, auditAs = by, at } = change;
  const fact: AnsweringFact = { what: was.what, id: now.id };
  const resting = await findRestingOn(tx, was);
  if (resting.assessments.length === 0 && resting.decisions.length === 0) return [];
  const lost = resting.decisions.some(({ row }) => row.verdict !== "declined" && !now.stages.includes(row.stage));
  if (lost) return reopenWithout(tx, was, change);
  const reason = `Follows the correction of ${was.what === "act" ? "the act" : "the step"}: ${change.reason}`;
  const ending = { by, at, reason };
  const notes: AuditNote[] = [];
  for (const { id } of resting.assessments) {
    const held = await followUpKind.find(tx, id);
    if (held === null || held.ended !== null) continue;
    const { recommendationId, recommendation } = await tx.followUp.findUniqueOrThrow({
      select: { recommendationId: true, recommendation: { select: { madeOn: true } } },
      where: { id },
    });
    const made = recommendation.madeOn === null ? null : fromDateColumn(recommendation.madeOn);
    const values = {
      ...held.values,
      date: movedDate(held.values.date, was.date, now.date, { made, today: change.today }) ?? held.values.date,
      action: was.what === "act" ? now.id : held.values.action,
    };
    const { key } = await followUpKind.replace(tx, held, values, { recommendationId, actionId: values.action }, ending);
    const said = { before: held.values, after: values, reason };
    notes.push({ actor: auditAs, operation: "correct", entity: "FollowUp", entityKey: key, ...said });
  }
  // Those of recommendations that were confirmed went with their assessments.
  const left = (await findRestingOn(tx, was)).decisions;
  const moved = { was: was.date, now: now.date, reason, change };
  for (const { row, ask } of left) {
    const written = ask.what === "promise" && row.version !== null ? await moveOutcome(tx, ask.id, moved) : null;
    if (written !== null) notes.push(written.note);
    const id = fact.what === "act" ? { actionId: fact.id } : { stepId: fact.id };
    await carryDecision(tx, row, { ...id, version: written?.version ?? row.version }, ending);
  }
  return notes;
}

/** Dates the outcome of a promise as the corrected fact, where it was dated as the fact was. */
function moveOutcome(
  tx: Tx,
  id: string,
  {
    was,
    now,
    reason,
    change,
  }: {
    readonly was: ReducedDate | null;
    readonly now: ReducedDate | null;
    readonly reason: string;
    readonly change: Change;
  },
) {
  const dated = (outcome: PromiseOutcome) => {
    const date = movedDate(outcome.outcomeDate, was, now, { made: null, today: change.today });
    return date === null ? null : { ...outcome, outcomeDate: date };
  };
  return writeOutcome(tx, id, dated, reason, change);
}

/** The date of the corrected fact, for what was dated as the fact was; null where it stays as it is. */
function movedDate(
  date: ReducedDate | null,
  was: ReducedDate | null,
  now: ReducedDate | null,
  context: { readonly made: IsoDay | null; readonly today: IsoDay },
): ReducedDate | null {
  if (date === null || date !== was || now === null || now === was) return null;
  return checkFollowUp(now, context) === null ? now : null;
}

/**
 * A withdrawal was recorded: what had been answered by then is open again from the day of its notification on. A notification
 * without legal effect undoes nothing.
 */
export async function reopenByWithdrawal(
  tx: Tx,
  act: Pick<TreatyAction, "id" | "kind" | "date">,
  pair: AskPair,
  change: Change,
): Promise<AuditNote[]> {
  const undone = await findUndoneBy(tx, pair, act);
  if (undone.length === 0 || act.date === null || !(await hasEffect(tx, act.id, pair))) return [];
  const { by, auditAs = by, at, today } = change;
  const row = await tx.treatyAction.findUniqueOrThrow({
    select: { source: { select: sourceInputSelect } },
    where: { id: act.id },
  });
  const source = toSourceInput(row.source);
  const reason = "What had answered this was withdrawn.";
  const notes: AuditNote[] = [];
  for (const ask of undone) {
    const decision = {
      actionId: act.id,
      stage: "withdrawn",
      verdict: "reopened",
      recordedAt: at,
      recordedBy: by,
    } as const;
    if (ask.what === "recommendation") {
      const values = {
        recommendation: ask.ref,
        status: "pending",
        date: act.date,
        assessorKind: "tracker",
        assessor: null,
        grade: null,
        note: reason,
        lookedIn: null,
        action: act.id,
        source,
      } as const;
      const entry = { values, held: null, acknowledgedWarnings: [], reason: null };
      const { result, note } = await putRecord(tx, followUpKind, entry, change);
      if (result.outcome !== "recorded" || note === null) continue;
      const data = { ...decision, recommendationId: ask.id, followUpId: result.id };
      notes.push(note, decisionNote(await tx.answerDecision.create({ data }), ask.ref, auditAs));
    } else {
      const reopened = () =>
        ({ outcome: "open", outcomeDate: act.date, outcomeNote: reason, outcomeSource: source }) as const;
      const written = await writeOutcome(tx, ask.id, reopened, reason, { ...change, today });
      if (written === null) continue;
      const data = { ...decision, commitmentId: ask.id, version: written.version };
      notes.push(written.note, decisionNote(await tx.answerDecision.create({ data }), ask.ref, auditAs));
    }
  }
  return notes;
}

async function hasEffect(tx: Tx, id: string, { stateId, treatyId }: AskPair): Promise<boolean> {
  const rows = await tx.treatyAction.findMany({ select: lawSelect, where: { stateId, treatyId, ...knownFact() } });
  const treaty = await tx.treaty.findUniqueOrThrow({ select: treatySummarySelect, where: { id: treatyId } });
  const { withoutEffect } = latestCourse(rows.map(toTreatyAction), toTreatyContext(treaty));
  return !withoutEffect.some(({ action }) => action.id === id);
}
