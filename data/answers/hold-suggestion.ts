import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type AnsweringFact, type AnswerStage, answerStages } from "#domain/recommendations/suggest-answers.ts";
import { snake } from "../enum-names.ts";
import { isUuid } from "../is-uuid.ts";
import { lockRecords } from "../records/lock-records.ts";
import type { Tx } from "../records/record-kind.ts";
import { lockTreaty } from "../write-action.ts";
import { type FoundSuggestion, findSuggestions } from "./find-suggestions.ts";

/** A suggestion as the page names it. */
export interface SuggestionName {
  /** Public name of the recommendation or promise. */
  readonly ref: string;
  readonly fact: AnsweringFact;
  readonly stage: AnswerStage;
}

/** Why a suggestion cannot be judged. */
export type NotHeld =
  /** Somebody judged it meanwhile. */
  | { readonly outcome: "decided"; readonly by: string; readonly verdict: "confirmed" | "declined" | "reopened" }
  /** It is not suggested, or no longer: the act was retracted, or what was asked is no longer open. */
  | { readonly outcome: "gone" };

/**
 * The suggestion, once nobody else can judge it, nor change the act or what rests on it. Locks in the order in which everybody
 * takes them: acts under the treaty, steps at home, then what is asked.
 */
export async function holdSuggestion(
  tx: Tx,
  { ref, fact, stage }: SuggestionName,
  today: IsoDay,
): Promise<FoundSuggestion | NotHeld> {
  if (!isUuid(fact.id) || !answerStages.includes(stage)) return { outcome: "gone" };
  const pair = { select: { treatyId: true }, where: { id: fact.id } } as const;
  const row = fact.what === "act" ? await tx.treatyAction.findUnique(pair) : await tx.domesticStep.findUnique(pair);
  if (row === null) return { outcome: "gone" };
  await lockTreaty(tx, row.treatyId);
  if (fact.what === "step") await lockRecords(tx, "step");
  await lockRecords(tx, "follow-up");
  const { found } = await findSuggestions(tx, { asAt: today, ref });
  const held = found.find((one) => one.fact.what === fact.what && one.fact.id === fact.id && one.stage === stage);
  if (held !== undefined) return held;
  const decided = await tx.answerDecision.findFirst({
    select: { recordedBy: true, verdict: true },
    where: {
      OR: [{ recommendation: { ref } }, { commitment: { ref } }],
      ...(fact.what === "act" ? { actionId: fact.id } : { stepId: fact.id }),
      stage: snake(stage),
      retractedAt: null,
    },
  });
  return decided === null
    ? { outcome: "gone" }
    : { outcome: "decided", by: decided.recordedBy, verdict: decided.verdict };
}

/** The columns of a decision that name what it is about. */
export function decisionColumns({ ask, fact, stage }: FoundSuggestion) {
  return {
    recommendationId: ask.what === "recommendation" ? ask.id : null,
    commitmentId: ask.what === "promise" ? ask.id : null,
    actionId: fact.what === "act" ? fact.id : null,
    stepId: fact.what === "step" ? fact.id : null,
    stage: snake(stage),
  };
}
