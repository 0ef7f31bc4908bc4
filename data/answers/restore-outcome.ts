import { outcomeToRestore } from "#domain/recommendations/outcome-to-restore.ts";
import type { RecordValues } from "#domain/records/kinds.ts";
import type { AnswerDecision } from "#generated/prisma/client.ts";
import type { Authorship } from "../action-input.ts";
import type { AuditNote } from "../note-audit.ts";
import { commitmentKind } from "../records/kinds/commitment.ts";
import { putRecord } from "../records/put-record.ts";
import type { Tx } from "../records/record-kind.ts";

type Values = RecordValues<"commitment">;
export type PromiseOutcome = Pick<Values, "outcome" | "outcomeDate" | "outcomeNote" | "outcomeSource">;

function outcomeOf({ outcome, outcomeDate, outcomeNote, outcomeSource }: Values): PromiseOutcome {
  return { outcome, outcomeDate, outcomeNote, outcomeSource };
}

const isSame = (a: PromiseOutcome, b: PromiseOutcome) =>
  a.outcome === b.outcome &&
  a.outcomeDate === b.outcomeDate &&
  a.outcomeNote === b.outcomeNote &&
  a.outcomeSource?.title === b.outcomeSource?.title &&
  a.outcomeSource?.url === b.outcomeSource?.url &&
  a.outcomeSource?.symbol === b.outcomeSource?.symbol &&
  a.outcomeSource?.readOn === b.outcomeSource?.readOn;

/**
 * Gives a promise another outcome, as a version of its own.
 * @returns the version with its audit entry, which is the caller's to add; null where there is no such promise any more
 */
export async function writeOutcome(
  tx: Tx,
  id: string,
  change: (was: PromiseOutcome) => PromiseOutcome | null,
  reason: string,
  authorship: Authorship,
): Promise<{ readonly version: number; readonly note: AuditNote } | null> {
  const held = await commitmentKind.find(tx, id);
  if (held === null || held.ended !== null) return null;
  const outcome = change(outcomeOf(held.values));
  if (outcome === null) return null;
  const values = { ...held.values, ...outcome };
  // What is warned of concerns the promise as it was recorded, and somebody has given a reason for it then.
  const { warnings } = await commitmentKind.check(tx, values, { today: authorship.today, held });
  const entry = { values, held, acknowledgedWarnings: warnings.map(({ rule }) => rule), reason };
  const { result, note } = await putRecord(tx, commitmentKind, entry, authorship);
  if (result.outcome !== "recorded" || note === null) return null;
  return { version: Number(held.version) + 1, note };
}

/**
 * Takes the outcome of a promise back to what it was before a decision that has ended; see outcomeToRestore.
 * @returns the audit entry; null where its outcome stays, because somebody gave it another one since
 */
export async function restoreOutcome(
  tx: Tx,
  { commitmentId, version }: Pick<AnswerDecision, "commitmentId" | "version">,
  reason: string,
  authorship: Authorship,
): Promise<AuditNote | null> {
  if (commitmentId === null || version === null) return null;
  const versions = await tx.recordVersion.findMany({
    where: { entity: commitmentKind.entity, entityId: commitmentId },
    orderBy: { number: "asc" },
  });
  const decisions = await tx.answerDecision.findMany({
    select: { version: true, retractedAt: true },
    where: { commitmentId, version: { not: null } },
  });
  // One that was carried on has ended, and goes on under the same version or a later one.
  const live = new Set(decisions.flatMap((row) => (row.retractedAt === null ? (row.version ?? []) : [])));
  const ended = decisions.flatMap((row) => row.version ?? []).filter((one) => !live.has(one));
  const before = outcomeToRestore(
    versions.map((row) => outcomeOf(row.values as unknown as Values)),
    version,
    new Set(ended),
    isSame,
  );
  const written = await writeOutcome(tx, commitmentId, () => before, reason, authorship);
  return written?.note ?? null;
}
