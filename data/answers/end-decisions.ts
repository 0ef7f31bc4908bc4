import type { AnswerDecision, Prisma } from "#generated/prisma/client.ts";

type Tx = Prisma.TransactionClient;

/** Who ends a decision, when and why. */
interface Ending {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** Takes decisions out of what counts, so that what they were about can be judged anew. */
export async function endDecisions(
  tx: Tx,
  which: Prisma.AnswerDecisionWhereInput,
  { by, at, reason }: Ending,
): Promise<void> {
  await tx.answerDecision.updateMany({
    where: { ...which, retractedAt: null },
    data: { retractedAt: at, retractedBy: by, retractionReason: reason },
  });
}

/** Puts a decision in the place of another that says the same of what was put right. */
export async function carryDecision(
  tx: Tx,
  { id, supersedesId: _older, retractedAt: _at, retractedBy: _by, retractionReason: _why, ...said }: AnswerDecision,
  changed: Partial<Pick<AnswerDecision, "actionId" | "stepId" | "followUpId" | "version">>,
  ending: Ending,
): Promise<void> {
  await endDecisions(tx, { id }, ending);
  await tx.answerDecision.create({
    data: { ...said, ...changed, recordedAt: ending.at, recordedBy: ending.by, supersedesId: id },
  });
}

/**
 * A decision goes on with the assessment that it wrote, when that is put right. Where it now rests on another act, which is no
 * correction of the one that was judged, the decision ends: nobody judged that one.
 */
export async function carryToAssessment(
  tx: Tx,
  { old, now }: { readonly old: string; readonly now: string },
  ending: Ending,
): Promise<void> {
  const decision = await tx.answerDecision.findFirst({ where: { followUpId: old, retractedAt: null } });
  if (decision === null) return;
  const { action } = await tx.followUp.findUniqueOrThrow({
    select: { action: { select: { id: true, supersedesId: true } } },
    where: { id: now },
  });
  const { actionId } = decision;
  if ((action?.id ?? null) === actionId) return carryDecision(tx, decision, { followUpId: now }, ending);
  if (action !== null && action.supersedesId === actionId) {
    return carryDecision(tx, decision, { followUpId: now, actionId: action.id }, ending);
  }
  return endDecisions(tx, { id: decision.id }, ending);
}
