import type { DayRange, IsoDay } from "../dates/calendar-date.ts";
import type { StatusPeriod } from "./status.ts";

/** A signature by which nobody is bound yet. */
export interface StandingSignature {
  /** First and last day from which it can have stood without a break. */
  readonly range: DayRange;
  /** The facts allow that its state is bound by now, or that it had not signed. */
  readonly uncertain: boolean;
}

/**
 * The signature that stands on a day: the participant has signed and is not bound. Null for every other status.
 * @param periods the result of statusPeriods: in order, without gaps
 */
export function standingSignature(periods: readonly StatusPeriod[], day: IsoDay): StandingSignature | null {
  const at = periods.findIndex(({ from, until }) => (from === null || from <= day) && (until === null || day < until));
  const now = periods[at];
  if (now?.status !== "signatory") return null;
  const earlier = periods.slice(0, at);
  const endOf = (of: StatusPeriod | undefined) => of?.until ?? null;
  const latest = endOf(earlier.findLast(({ status }) => status !== "signatory"));
  const earliest = endOf(earlier.findLast(({ possible }) => !possible.includes("signatory")));
  // Nobody has signed since ever: the first period of all is one without status.
  if (latest === null || earliest === null) return null;
  return { range: { earliest, latest }, uncertain: now.uncertain };
}
