import type { IsoDay } from "../dates/calendar-date.ts";

/**
 * Where a participant stands under a treaty on a day (Vienna Convention on the Law of Treaties, art. 2(1)(f) and (g):
 * a contracting state has consented to be bound, a party is one for which the treaty is in force).
 */
export const participationStatuses = ["none", "signatory", "contracting", "party", "former-party"] as const;
export type ParticipationStatus = (typeof participationStatuses)[number];

/** One status from its first day up to, and not on, the day on which it ends. Null bounds are open. */
export interface StatusPeriod {
  readonly status: ParticipationStatus;
  readonly from: IsoDay | null;
  readonly until: IsoDay | null;
  /** The facts allow more than one status; `status` then claims no more than what must have happened by then. */
  readonly uncertain: boolean;
  readonly possible: readonly ParticipationStatus[];
}

/** The period that holds on a day. Throws RangeError where the periods leave that day out. */
export function periodOn(periods: readonly StatusPeriod[], day: IsoDay): StatusPeriod {
  const found = periods.find(
    (period) => (period.from === null || period.from <= day) && (period.until === null || day < period.until),
  );
  if (found === undefined) throw new RangeError(`no status period covers ${day}`);
  return found;
}
