import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { CommitmentOutcome } from "#domain/entities/visit.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import type { Objection, RecordValues } from "#domain/records/kinds.ts";
import type { Authorship, SourceInput } from "../action-input.ts";
import { type AuditNote, noteAudit } from "../note-audit.ts";
import { getPrisma } from "../prisma.ts";
import { sourceInputSelect, toSourceInput } from "../records/fact-kind.ts";
import { commitmentKind } from "../records/kinds/commitment.ts";
import { followUpKind } from "../records/kinds/follow-up.ts";
import { putRecord } from "../records/put-record.ts";
import type { Tx } from "../records/record-kind.ts";
import { momentOf } from "../write-action.ts";
import { decisionNote } from "./decision-note.ts";
import type { FoundSuggestion } from "./find-suggestions.ts";
import { decisionColumns, holdSuggestion, type NotHeld, type SuggestionName } from "./hold-suggestion.ts";

/** What a confirmation says: where a recommendation stands by it, or what became of a promise, and why. */
export interface Confirmation {
  readonly status: FollowUpStatus | CommitmentOutcome;
  readonly note: string;
}

/** What somebody may choose; the first is offered where the fact answers in whole, the others where it does in part. */
export const confirmableStatuses = ["implemented", "in-progress", "partly-implemented"] as const;
export const confirmableOutcomes = ["kept", "in-progress", "kept-in-part"] as const;

/** The assessment that confirming a suggestion writes. */
export function assessmentOf(
  { ask, fact, date }: Pick<FoundSuggestion, "fact" | "date"> & { readonly ask: Pick<FoundSuggestion["ask"], "ref"> },
  { status, note }: { readonly status: FollowUpStatus; readonly note: string },
  source: SourceInput,
  today: IsoDay,
): RecordValues<"follow-up"> {
  return {
    recommendation: ask.ref,
    status,
    date: date ?? today,
    assessorKind: "tracker",
    assessor: null,
    grade: null,
    note,
    lookedIn: null,
    action: fact.what === "act" ? fact.id : null,
    source,
  };
}

/** Where the fact was read. */
async function sourceOf(tx: Tx, { fact }: FoundSuggestion): Promise<SourceInput> {
  const of = { select: { source: { select: sourceInputSelect } }, where: { id: fact.id } } as const;
  const row =
    fact.what === "act" ? await tx.treatyAction.findUniqueOrThrow(of) : await tx.domesticStep.findUniqueOrThrow(of);
  return toSourceInput(row.source);
}

interface Answer {
  readonly columns: { readonly followUpId: string } | { readonly version: number };
  readonly note: AuditNote;
}
type Refused = { readonly outcome: "refused"; readonly objections: readonly Objection[] };

async function assess(
  tx: Tx,
  held: FoundSuggestion,
  { status, note }: Confirmation,
  authorship: Authorship,
): Promise<Answer | Refused> {
  const chosen = confirmableStatuses.find((one) => one === status);
  if (chosen === undefined) return { outcome: "refused", objections: [{ field: "status", rule: "status" }] };
  const values = assessmentOf(held, { status: chosen, note }, await sourceOf(tx, held), authorship.today);
  const entry = { values, held: null, acknowledgedWarnings: [], reason: null };
  const put = await putRecord(tx, followUpKind, entry, authorship);
  if (put.result.outcome === "refused") return put.result;
  if (put.result.outcome !== "recorded" || put.note === null) throw new Error(`an assessment is ${put.result.outcome}`);
  return { columns: { followUpId: put.result.id }, note: put.note };
}

async function settle(
  tx: Tx,
  held: FoundSuggestion,
  { status, note }: Confirmation,
  authorship: Authorship,
): Promise<Answer | Refused> {
  const outcome = confirmableOutcomes.find((one) => one === status);
  if (outcome === undefined) return { outcome: "refused", objections: [{ field: "status", rule: "status" }] };
  const promise = await commitmentKind.find(tx, held.ask.id);
  if (promise === null) throw new Error(`there is no promise ${held.ask.ref}`);
  const values = {
    ...promise.values,
    outcome,
    outcomeDate: held.date,
    outcomeNote: note,
    outcomeSource: await sourceOf(tx, held),
  };
  const checked = await commitmentKind.check(tx, values, { today: authorship.today, held: promise });
  // Whoever means that it is kept all the same says so in the form of the promise, which asks for a reason.
  const missing = checked.warnings.some(({ rule }) => rule === "keptNotDone");
  if (missing) return { outcome: "refused", objections: [{ field: "status", rule: "keptNotDone" }] };
  const acknowledgedWarnings = checked.warnings.map(({ rule }) => rule);
  const entry = { values, held: promise, acknowledgedWarnings, reason: note };
  const put = await putRecord(tx, commitmentKind, entry, authorship);
  if (put.result.outcome === "refused") return put.result;
  if (put.result.outcome !== "recorded" || put.note === null) throw new Error(`a promise is ${put.result.outcome}`);
  return { columns: { version: Number(promise.version) + 1 }, note: put.note };
}

/**
 * Records that an act, or a step at home, answers what was asked: a recommendation is assessed so by this tracker, a promise gets
 * its outcome, dated as the fact and read where that was, all or nothing.
 */
export async function confirmSuggestion(
  name: SuggestionName & Confirmation,
  authorship: Authorship,
): Promise<{ readonly outcome: "confirmed"; readonly id: string } | NotHeld | Refused> {
  const { by, auditAs = by, today } = authorship;
  return getPrisma().$transaction(
    async (tx) => {
      const held = await holdSuggestion(tx, name, today);
      if ("outcome" in held) return held;
      const answer = await (held.ask.what === "recommendation" ? assess : settle)(tx, held, name, authorship);
      if ("outcome" in answer) return answer;
      const row = await tx.answerDecision.create({
        data: {
          ...decisionColumns(held),
          ...answer.columns,
          verdict: "confirmed",
          recordedAt: await momentOf(tx),
          recordedBy: by,
        },
      });
      await noteAudit(answer.note, tx);
      await noteAudit(decisionNote(row, held.ask.ref, auditAs), tx);
      return { outcome: "confirmed", id: row.id };
    },
    { maxWait: 20_000, timeout: 60_000 },
  );
}
