import { daysBetween, type IsoDay, type KnownDate } from "../dates/calendar-date.ts";
import type { CommitmentOutcome } from "../entities/visit.ts";

/** True while a promise waits to be kept. */
export function isWaiting(outcome: CommitmentOutcome): boolean {
  return outcome === "open" || outcome === "in-progress" || outcome === "not-researched";
}

/** True while an act can still answer a promise, or answer the rest of it. */
export function isAnswerable(outcome: CommitmentOutcome): boolean {
  return isWaiting(outcome) || outcome === "kept-in-part";
}

/** A promise in time. */
interface TimedPromise {
  readonly made: KnownDate;
  /** The day that was named for keeping it; null where none was. */
  readonly dueOn: IsoDay | null;
  readonly outcome: CommitmentOutcome;
  readonly outcomeDate: KnownDate;
}

const exactDay = ({ date, precision }: KnownDate) => (precision === "day" ? date : null);

/**
 * Whole days that have passed since a promise: to the day looked at while it waits, else to its outcome. Null where either
 * is not known to the day.
 */
export function daysElapsed({ made, outcome, outcomeDate }: TimedPromise, asAt: IsoDay): number | null {
  const from = exactDay(made);
  const to = isWaiting(outcome) ? asAt : exactDay(outcomeDate);
  return from === null || to === null ? null : Math.max(0, daysBetween(from, to));
}

/**
 * Whole days by which a promise missed the day that was named for it: counted up while it waits past that day; for one that
 * was kept from that day to its keeping, negative where it was kept early. Null where no day was named or it has not come
 * yet, where the day of keeping is not known, and for every other outcome: nobody knows when it would have been kept.
 */
export function daysLate({ dueOn, outcome, outcomeDate }: TimedPromise, asAt: IsoDay): number | null {
  if (dueOn === null) return null;
  if (isWaiting(outcome)) return asAt > dueOn ? daysBetween(dueOn, asAt) : null;
  const keptOn = outcome === "kept" ? exactDay(outcomeDate) : null;
  return keptOn === null ? null : daysBetween(dueOn, keptOn);
}
