import type { AnswerDecision } from "#generated/prisma/client.ts";
import type { AuditNote } from "../note-audit.ts";

/** What the audit log keeps of a decision: as it was, or is, without the columns that say when it counts. */
function said({ stage, verdict, reason, actionId, stepId, followUpId, version }: AnswerDecision, ref: string) {
  return { ref, stage, verdict, reason, actionId, stepId, followUpId, version };
}

/** The entry of a decision that was taken. @param ref public name of what was asked */
export function decisionNote(row: AnswerDecision, ref: string, actor: string): AuditNote {
  const entry = { actor, entity: "AnswerDecision", entityKey: row.id, reason: row.reason };
  return { ...entry, operation: "record", after: said(row, ref) };
}

/** The entry of a decision that ended, because what it rests on ceased to count. */
export function endingNote(row: AnswerDecision, ref: string, actor: string, reason: string): AuditNote {
  const entry = { actor, entity: "AnswerDecision", entityKey: row.id, reason };
  return { ...entry, operation: "retract", before: said(row, ref) };
}
