import type { TreatyAction } from "#domain/treaty-law/actions.ts";
import type { WarningRule } from "#domain/treaty-law/check-findings.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import type { ActionInput, Authorship, Consequences, NotRecorded } from "./action-input.ts";
import { reducedToColumns, toDateColumn } from "./date-columns.ts";
import { snake } from "./enum-names.ts";
import { findOrAddSource } from "./find-or-add-source.ts";
import { type AuditNote, noteAudit } from "./note-audit.ts";
import { rebuildProjections, withProtocols } from "./rebuild-projections.ts";

/** What recording and correcting an act have in common. All of it runs in the caller's transaction. */

type Tx = Prisma.TransactionClient;

/** Makes whoever records acts under a treaty wait for the one who is at it, so that two cannot pass the same check at once. */
export async function lockTreaty(tx: Tx, treatyId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`acts ${treatyId}`}, 0))`;
}

/** The same for several treaties, in one order for everybody, so that no two wait for each other. */
export async function lockTreaties(tx: Tx, treatyIds: readonly string[]): Promise<void> {
  for (const id of [...treatyIds].sort()) await lockTreaty(tx, id);
}

/** Why an act with these consequences may not be written; null where it may. */
export function objectionTo(input: ActionInput, consequences: Consequences): NotRecorded | null {
  if (consequences.refusals.length > 0) return { outcome: "refused", ...consequences };
  const acknowledged = new Set(input.acknowledgedWarnings);
  const reasonGiven = (input.reason ?? "").trim() !== "";
  const missing = consequences.warnings
    .map(({ rule }): WarningRule => rule)
    .filter((rule) => !acknowledged.has(rule) || !reasonGiven);
  return missing.length > 0 ? { outcome: "unacknowledged", missing, ...consequences } : null;
}

/** Writes the act, its source, the audit entry and the projections of the treaty and of the protocols that wait for it. */
export async function writeAction(
  tx: Tx,
  input: ActionInput,
  of: {
    readonly stateId: string;
    readonly treatyId: string;
    readonly supersedes: TreatyAction | null;
    /** What is carried over from the act that is superseded, once the source of the new one is known. */
    readonly kept?: (sourceId: string) => Partial<Prisma.TreatyActionUncheckedCreateInput>;
    /** What it brings about for what was asked, with the audit entries of that. */
    readonly follow?: (id: string) => Promise<readonly AuditNote[]>;
  },
  { by, auditAs = by, at }: Pick<Authorship, "by" | "auditAs"> & { readonly at: Date },
): Promise<string> {
  const { on, precision } = reducedToColumns(input.date);
  const sourceId = await findOrAddSource(tx, input.source, { by, at });
  const row = await tx.treatyAction.create({
    data: {
      stateId: of.stateId,
      treatyId: of.treatyId,
      supersedesId: of.supersedes?.id ?? null,
      kind: snake(input.kind),
      kindBasis: input.kind === "consent-kind-unknown" ? "not_stated" : "stated",
      actedOn: on,
      actedPrecision: precision,
      effectiveOn: input.effectiveDate === null ? null : toDateColumn(input.effectiveDate),
      notification: input.notification,
      note: input.note,
      sourceId,
      recordedAt: at,
      recordedBy: by,
      ...of.kept?.(sourceId),
    },
    select: { id: true },
  });
  const followed = (await of.follow?.(row.id)) ?? [];
  await noteChange(tx, {
    actor: auditAs,
    operation: of.supersedes === null ? "record" : "correct",
    id: row.id,
    before: of.supersedes,
    after: { ...input, id: row.id },
    reason: input.reason,
  });
  for (const note of followed) await noteAudit(note, tx);
  await rebuildAfterAct(tx, of.treatyId);
  return row.id;
}

/**
 * Adds an entry about an act to the audit log. Other writers of entries wait from here on until the transaction ends, so
 * every lock and row comes before it, and only projections come after it: no two can then wait for each other.
 */
export async function noteChange(
  tx: Tx,
  change: {
    readonly actor: string;
    readonly operation: "record" | "correct" | "retract";
    readonly id: string;
    readonly before: object | null;
    readonly after: object | null;
    readonly reason: string | null;
  },
): Promise<void> {
  const { id, before, after, ...rest } = change;
  await tx.auditEntry.create({
    data: {
      ...rest,
      entity: "TreatyAction",
      entityKey: id,
      ...(before === null ? {} : { before: { ...before } }),
      ...(after === null ? {} : { after: JSON.parse(JSON.stringify(after)) }),
    },
  });
}

/** A protocol's own entry into force can wait for its parent's. */
export async function rebuildAfterAct(tx: Tx, treatyId: string): Promise<void> {
  await rebuildProjections(tx, await withProtocols(tx, [treatyId]));
}

/** The moment at which the database stands, to the millisecond: later than whatever was recorded under a lock before. */
export async function momentOf(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp()::timestamptz(3) AS at`;
  if (row === undefined) throw new Error("the database gave no time");
  return row.at;
}

/** Takes an act out of what counts from a moment on. The caller holds the act. */
export async function endAction(
  tx: Tx,
  id: string,
  ending: { readonly at: Date; readonly by: string; readonly reason: string },
): Promise<void> {
  await tx.treatyAction.update({
    where: { id, retractedAt: null },
    data: { retractedAt: ending.at, retractedBy: ending.by, retractionReason: ending.reason },
  });
}
