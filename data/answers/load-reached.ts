import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type Reached, stagesReached } from "#domain/recommendations/suggest-answers.ts";
import type { TreatyAction } from "#domain/treaty-law/actions.ts";
import { lawSelect, toTreatyAction } from "../action.select.ts";
import { knownFact } from "../known-fact.ts";
import { domesticStepSelect, toDomesticStep } from "../record.select.ts";
import type { Tx } from "../records/record-kind.ts";
import { toTreatyContext, treatySummarySelect } from "../treaty.select.ts";
import type { AskPair } from "./load-asks.ts";

/** Gives the stages at which a state stands under a treaty. */
export type ReachedOf = (pair: AskPair) => readonly Reached[];

/** An act that is only looked at, as if it were on record, in the place of another where it corrects one. */
export interface ProposedChange {
  readonly pair: AskPair;
  readonly act: TreatyAction;
  readonly without: string | null;
}

const keyOf = ({ stateId, treatyId }: AskPair) => `${stateId} ${treatyId}`;

/**
 * Loads how far states have come under treaties by the end of a day, as the record is now.
 * @param change an act to think of as well
 */
export async function loadReached(
  db: Tx,
  pairs: readonly AskPair[],
  asAt: IsoDay,
  change?: ProposedChange,
): Promise<ReachedOf> {
  const where = {
    ...knownFact(),
    stateId: { in: [...new Set(pairs.map(({ stateId }) => stateId))] },
    treatyId: { in: [...new Set(pairs.map(({ treatyId }) => treatyId))] },
  };
  // One after the other: all may be read within a transaction.
  const acts = await db.treatyAction.findMany({ select: { ...lawSelect, stateId: true, treatyId: true }, where });
  const steps = await db.domesticStep.findMany({
    select: { ...domesticStepSelect, id: true, stateId: true, treatyId: true },
    where,
  });
  const treaties = await db.treaty.findMany({
    select: { ...treatySummarySelect, id: true },
    where: { id: where.treatyId },
  });
  const actsOf = Map.groupBy(acts, keyOf);
  const stepsOf = Map.groupBy(steps, keyOf);
  const contextOf = new Map(treaties.map((row) => [row.id, toTreatyContext(row)]));
  const known = new Map<string, readonly Reached[]>();
  return (pair) => {
    const key = keyOf(pair);
    const before = known.get(key);
    if (before !== undefined) return before;
    const context = contextOf.get(pair.treatyId);
    const own = change !== undefined && keyOf(change.pair) === key ? change : null;
    const actions = (actsOf.get(key) ?? []).map(toTreatyAction).filter(({ id }) => id !== own?.without);
    const reached =
      context === undefined
        ? []
        : stagesReached(
            {
              actions: own === null ? actions : [...actions, own.act],
              steps: (stepsOf.get(key) ?? []).map((row) => ({ ...toDomesticStep(row), id: row.id })),
            },
            asAt,
            context,
          );
    known.set(key, reached);
    return reached;
  };
}
