import { daysBetween, type IsoDay } from "../dates/calendar-date.ts";
import { isConsent, type TreatyAction } from "../treaty-law/actions.ts";
import { addDelay } from "../treaty-law/delay.ts";
import { dayRangeOf, entryIntoForceForState, type TreatyContext } from "../treaty-law/entry-into-force.ts";
import type { TreatyRules } from "../treaty-law/rules.ts";

/** Whole days from one day to another; null where one of them is missing. */
export function daysApart(from: IsoDay | null, to: IsoDay | null): number | null {
  return from === null || to === null ? null : daysBetween(from, to);
}

/**
 * How many participants deposited early enough for a treaty to enter into force on a day: their instrument and the
 * first delay end by then. Held against the number that the treaty asks for, it says how many instruments the record
 * lacks.
 */
export function instrumentsFor(
  inForceOn: IsoDay,
  actions: readonly TreatyAction[],
  { adoptedOn, rules }: { readonly adoptedOn: IsoDay; readonly rules: TreatyRules },
): number {
  const early = actions.filter(
    (action) =>
      isConsent(action.kind) &&
      addDelay(dayRangeOf(action, { adoptedOn }).latest, rules.entryIntoForce.firstDelay) <= inForceOn,
  );
  return new Set(early.map(({ state }) => state)).size;
}

/** How many instruments a treaty asks for before it enters into force; null where it counts none. */
export function instrumentsNeeded({ entryIntoForce }: TreatyRules): number | null {
  const counts = entryIntoForce.conditions.flatMap((one) => (one.kind === "instruments" ? [one.count] : []));
  return counts.length === 0 ? null : Math.max(...counts);
}

/**
 * The stated and the computed entry into force of an act of consent; null where no source states one, where the rule
 * gives the same, or where the rule gives no day.
 */
export function effectDifference(
  action: TreatyAction,
  context: TreatyContext,
): { readonly stated: IsoDay; readonly computed: IsoDay; readonly days: number } | null {
  if (!isConsent(action.kind)) return null;
  const { date: stated, working } = entryIntoForceForState(action, context);
  if (working.kind !== "stated" || working.computed === null || stated === null) return null;
  const { computed } = working;
  return computed === stated ? null : { stated, computed, days: daysBetween(computed, stated) };
}
