import { type IsoDay, laterOf } from "../dates/calendar-date.ts";
import { addDelay } from "./delay.ts";
import { type ConditionProgress, findThreshold, type Threshold, type ThresholdFacts } from "./threshold.ts";

export interface TreatyFacts extends ThresholdFacts {
  /** When the parent treaty entered into force; null: not yet, or no parent. */
  readonly parentInForceOn: IsoDay | null;
}

/** What the acts give for a treaty's own entry into force. */
export interface TreatyEntryIntoForce {
  /** Null while its conditions are not met. */
  readonly computed: IsoDay | null;
  /** The deposit that met the last condition; null while they are not met. */
  readonly threshold: Threshold | null;
  /** How far each condition that counts instruments has come, or had come with that deposit. */
  readonly progress: readonly ConditionProgress[];
  /** True where the parent's later date decided (ICCPR-OP1 art. 9, OP-CRPD art. 13: "subject to the entry into force of"). */
  readonly heldByParent: boolean;
}

/**
 * The treaty's own entry into force as the recorded acts give it: the delay runs from the deposit with which all
 * conditions hold. States that have since dissolved count; an organisation counts only where the treaty lets it.
 */
export function treatyEntryIntoForce(facts: TreatyFacts): TreatyEntryIntoForce {
  const { conditions, firstDelay } = facts.rules.entryIntoForce;
  const { threshold, progress } = findThreshold(facts);
  const waitsForParent = conditions.some((condition) => condition.kind === "parent-in-force");
  if (threshold === null) return { computed: null, threshold, progress, heldByParent: false };
  const barred = conditions.flatMap((condition) => (condition.kind === "not-before" ? [condition.day] : []));
  const byDelay = barred.reduce(laterOf, addDelay(threshold.metOn, firstDelay));
  if (!waitsForParent) return { computed: byDelay, threshold, progress, heldByParent: false };
  if (facts.parentInForceOn === null) return { computed: null, threshold, progress, heldByParent: true };
  const computed = laterOf(byDelay, facts.parentInForceOn);
  return { computed, threshold, progress, heldByParent: facts.parentInForceOn > byDelay };
}
