import { checkFollowUp, type FollowUpRule } from "#domain/recommendations/check-follow-up.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import type { Authorship, SourceInput } from "./action-input.ts";
import { fromDateColumn, reducedToColumns } from "./date-columns.ts";
import { snake } from "./enum-names.ts";
import { findOrAddSource } from "./find-or-add-source.ts";
import { knownFact } from "./known-fact.ts";
import { noteAudit } from "./note-audit.ts";
import { getPrisma } from "./prisma.ts";
import { momentOf } from "./write-action.ts";
import { writeOnce } from "./write-once.ts";

/** Where a recommendation stands, as somebody assesses it. */
export interface FollowUpInput {
  readonly status: FollowUpStatus;
  /** From which day it stands so: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string;
  readonly assessorKind: "tracker" | "government" | "committee" | "civil-society";
  /** Who says so, where the kind does not name them. */
  readonly assessor: string | null;
  readonly note: string;
  readonly source: SourceInput;
}

export type FollowUpRecorded =
  | { readonly outcome: "recorded"; readonly id: string; readonly repeated: boolean }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "refused"; readonly field: "date"; readonly rule: FollowUpRule }
  | { readonly outcome: "key-reused" };

/**
 * Adds an assessment to the history of a recommendation, with its source and its audit entry. Nothing is overwritten: the
 * latest assessment is where it stands.
 * @param ref the recommendation's public name, in any case
 */
export async function recordFollowUp(
  ref: string,
  input: FollowUpInput,
  authorship: Authorship,
): Promise<FollowUpRecorded> {
  return getPrisma().$transaction((tx) =>
    writeOnce<FollowUpRecorded>(tx, authorship.once, () => record(tx, ref, input, authorship)),
  );
}

async function record(
  tx: Prisma.TransactionClient,
  ref: string,
  input: FollowUpInput,
  { by, auditAs = by, today }: Authorship,
): Promise<FollowUpRecorded> {
  const recommendation = await tx.recommendation.findFirst({
    select: { id: true, ref: true, madeOn: true },
    where: { ref: ref.toUpperCase(), ...knownFact() },
  });
  if (recommendation === null) return { outcome: "unknown" };
  const made = recommendation.madeOn === null ? null : fromDateColumn(recommendation.madeOn);
  const rule = checkFollowUp(input.date, { made, today });
  if (rule !== null) return { outcome: "refused", field: "date", rule };
  const { on, precision } = reducedToColumns(input.date);
  const row = await tx.followUp.create({
    data: {
      recommendationId: recommendation.id,
      status: snake(input.status),
      assessedOn: on,
      assessedPrecision: precision,
      assessorKind: snake(input.assessorKind),
      assessor: input.assessor,
      note: input.note,
      sourceId: await findOrAddSource(tx, input.source),
      recordedAt: await momentOf(tx),
      recordedBy: by,
    },
    select: { id: true },
  });
  const after = { ref: recommendation.ref, ...input };
  await noteAudit({ actor: auditAs, operation: "record", entity: "FollowUp", entityKey: row.id, after }, tx);
  return { outcome: "recorded", id: row.id, repeated: false };
}
