import { addDays, addMonths, earlierOf, type IsoDay } from "../dates/calendar-date.ts";
import { isConsent, isSuccession, type TreatyAction } from "./actions.ts";
import { dayRangeOf } from "./entry-into-force.ts";
import type { Condition, TreatyRules } from "./rules.ts";

/** How far one condition of entry into force was met. */
export type ConditionProgress =
  | { readonly kind: "instruments"; readonly have: number; readonly need: number; readonly met: boolean }
  | {
      readonly kind: "share";
      readonly of: "emissions";
      readonly have: number;
      readonly need: number;
      readonly met: boolean;
    }
  | {
      readonly kind: "required-states";
      readonly have: number;
      readonly need: number;
      readonly met: boolean;
      /** ISO codes of those still missing, in the order of the treaty's list. */
      readonly missing: readonly string[];
    };

/** Conditions that count instruments; the others only hold a treaty back. */
type Counting = Extract<Condition, { kind: ConditionProgress["kind"] }>;

function isCounting(condition: Condition): condition is Counting {
  return condition.kind === "instruments" || condition.kind === "share" || condition.kind === "required-states";
}

/** What the counting conditions turn on. */
export interface ThresholdFacts {
  readonly adoptedOn: IsoDay;
  readonly rules: TreatyRules;
  /** Every act under the treaty, those of dissolved states included. */
  readonly actions: readonly TreatyAction[];
  /** Participants that are organisations, by code. */
  readonly organisations: ReadonlySet<string>;
}

/** An instrument that is deposited (or taken back before the treaty was in force) on a day. */
interface InstrumentMove {
  readonly action: TreatyAction;
  readonly on: IsoDay;
  readonly holds: boolean;
}

/**
 * The last day on which an act can have been done. Where its day is not known but its effect is, the treaty's delay had run
 * by then: the deposit came that much earlier at the latest. The bound serves to count, and is shown nowhere.
 */
function latestDayOf(action: TreatyAction, { adoptedOn, rules }: ThresholdFacts): IsoDay {
  const { latest } = dayRangeOf(action, { adoptedOn });
  const { effectiveOn, kind, precision } = action;
  if (precision === "day" || effectiveOn === null || !isConsent(kind) || isSuccession(kind)) return latest;
  const { laterDelay: delay } = rules.entryIntoForce;
  if (delay.kind === "days") return earlierOf(latest, addDays(effectiveOn, -delay.days));
  return delay.kind === "months" ? earlierOf(latest, addMonths(effectiveOn, -delay.months)) : latest;
}

/**
 * Deposits, and ratifications taken back, in order of time; an imprecise one as late as it can have been. On one day what
 * is taken back comes first; deposits of one day go by the code of their participant.
 */
function movesInOrder(facts: ThresholdFacts): InstrumentMove[] {
  return facts.actions
    .filter(({ kind }) => isConsent(kind) || kind === "withdrawal-of-ratification")
    .map((action) => ({ action, on: latestDayOf(action, facts), holds: isConsent(action.kind) }))
    .sort(
      (a, b) =>
        compare(a.on, b.on) ||
        Number(a.holds) - Number(b.holds) ||
        compare(a.action.state, b.action.state) ||
        compare(a.action.id, b.action.id),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Shares are printed with two decimals; adding them up must not fall short by the rounding of binary fractions. */
function sum(shares: readonly number[]): number {
  return Math.round(shares.reduce((total, share) => total + share, 0) * 1e6) / 1e6;
}

function progressOf(
  condition: Counting,
  holders: ReadonlySet<string>,
  organisations: ReadonlySet<string>,
): ConditionProgress {
  switch (condition.kind) {
    case "instruments": {
      const have = condition.countsOrganisations ? holders.size : holders.difference(organisations).size;
      return { kind: "instruments", have, need: condition.count, met: have >= condition.count };
    }
    case "share": {
      const have = sum([...holders].map((state) => condition.shares[state] ?? 0));
      return { kind: "share", of: condition.of, have, need: condition.percent, met: have >= condition.percent };
    }
    case "required-states": {
      const missing = condition.states.filter((state) => !holders.has(state));
      const [have, need] = [condition.states.length - missing.length, condition.states.length];
      return { kind: "required-states", have, need, met: missing.length === 0, missing };
    }
  }
}

/** How many instruments a treaty's entry into force needs; null where its conditions count none. */
export function instrumentsNeeded({ entryIntoForce }: TreatyRules): number | null {
  const counts = entryIntoForce.conditions.flatMap((one) => (one.kind === "instruments" ? [one.count] : []));
  return counts.length === 0 ? null : Math.max(...counts);
}

/** The deposit by which every counting condition came to hold. */
export interface Threshold {
  readonly action: TreatyAction;
  readonly metOn: IsoDay;
  /** How many participants held an instrument with it; organisations among them only where some condition counts them. */
  readonly count: number;
  readonly progress: readonly ConditionProgress[];
}

/**
 * Follows the deposits until all counting conditions hold at once. A second instrument of the same participant is not
 * counted again, and one that was taken back does not count from that day on.
 * @returns the deposit that met them, or null, with how far each condition had come by the last act (or the deposit)
 */
export function findThreshold(facts: ThresholdFacts): {
  readonly threshold: Threshold | null;
  readonly progress: readonly ConditionProgress[];
} {
  const conditions = facts.rules.entryIntoForce.conditions.filter(isCounting);
  const holders = new Set<string>();
  const measure = () => conditions.map((condition) => progressOf(condition, holders, facts.organisations));
  for (const { action, on, holds } of movesInOrder(facts)) {
    if (holds) holders.add(action.state);
    else holders.delete(action.state);
    if (!holds) continue;
    const progress = measure();
    if (conditions.length > 0 && progress.every(({ met }) => met)) {
      const count = progress.find(({ kind }) => kind !== "share")?.have ?? holders.size;
      return { threshold: { action, metOn: on, count, progress }, progress };
    }
  }
  return { threshold: null, progress: measure() };
}
