import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { isApproval } from "#domain/domestic-approval/standing.ts";
import { stagesOfAct } from "#domain/recommendations/suggest-answers.ts";
import { undoesConsent } from "#domain/treaty-law/actions.ts";
import type { AnswerDecision } from "#generated/prisma/client.ts";
import { followCorrection, reopenWithout } from "../answers/reopen.ts";
import { columnsToReduced, fromDateColumn } from "../date-columns.ts";
import { kebab, snake } from "../enum-names.ts";
import type { AuditNote } from "../note-audit.ts";
import type { LoadContext, Transaction } from "./load-context.ts";
import { corrected, dropped, referenceActor } from "./plan-facts.ts";

type What = "act" | "step";

/**
 * Answers that people confirmed or declined go on with the acts and steps that a load corrected, as they do with a correction
 * by a person, and are open again where the files no longer hold what they rest on. To be called after the files' own
 * assessments were loaded: those that rest on such an act have been written anew by then, and what is left is people's.
 */
export async function followCorrections(context: LoadContext, today: IsoDay): Promise<void> {
  const { tx, at } = context;
  const ended = context.ended.flatMap(({ entity, was, now }) => {
    const what: What | null = entity === "TreatyAction" ? "act" : entity === "DomesticStep" ? "step" : null;
    return what === null ? [] : [{ what, was, now }];
  });
  const judged = await judgedAmong(
    tx,
    ended.map(({ was }) => was),
  );
  for (const { what, was, now } of ended.filter((one) => judged.facts.has(one.was))) {
    const change = { by: referenceActor, at, today, reason: now === null ? dropped : corrected };
    const fact = { what, id: was } as const;
    const notes =
      now === null
        ? await reopenWithout(tx, fact, change)
        : await followCorrection(
            tx,
            { ...fact, date: (await readFact(tx, what, was)).date },
            { id: now, ...(await readFact(tx, what, now)) },
            change,
          );
    context.audit.push(...notes.map(toAuditRow));
  }
  // A promise that a person wrote stays theirs: a later load leaves it alone.
  for (const { id, recordedBy } of judged.promises) await tx.commitment.update({ where: { id }, data: { recordedBy } });
}

/** The facts among some on which an answer rests, and the promises that were judged by them, as they were written last. */
async function judgedAmong(tx: Transaction, ids: readonly string[]) {
  const among = { in: [...ids] };
  const decisions = await tx.answerDecision.findMany({
    select: { actionId: true, stepId: true, commitment: { select: { id: true, recordedBy: true } } },
    where: { retractedAt: null, OR: [{ actionId: among }, { stepId: among }] },
  });
  const assessments = await tx.followUp.findMany({
    select: { actionId: true },
    where: { retractedAt: null, actionId: among },
  });
  return {
    facts: new Set([
      ...decisions.map(({ actionId, stepId }) => actionId ?? stepId),
      ...assessments.map(({ actionId }) => actionId),
    ]),
    promises: decisions.flatMap(({ commitment }) => commitment ?? []),
  };
}

/** When a fact was, and what it can be judged as. */
async function readFact(tx: Transaction, what: What, id: string) {
  if (what === "step") {
    const step = await tx.domesticStep.findUniqueOrThrow({ where: { id } });
    const stages: AnswerDecision["stage"][] = isApproval(kebab(step.kind)) ? ["law_passed"] : [];
    return { date: columnsToReduced(step.occurredOn, step.occurredPrecision), stages };
  }
  const act = await tx.treatyAction.findUniqueOrThrow({ where: { id } });
  const kind = kebab(act.kind);
  const effective = act.effectiveOn === null ? null : fromDateColumn(act.effectiveOn);
  return {
    date: columnsToReduced(act.actedOn, act.actedPrecision) ?? effective,
    stages: undoesConsent(kind) ? (["withdrawn"] as const) : stagesOfAct(kind).map(snake),
  };
}

function toAuditRow({
  actor,
  operation,
  entity,
  entityKey,
  before,
  after,
  reason,
}: AuditNote): LoadContext["audit"][0] {
  return {
    actor,
    operation,
    entity,
    entity_key: entityKey,
    before: before ?? null,
    after: after ?? null,
    reason: reason ?? null,
  };
}
