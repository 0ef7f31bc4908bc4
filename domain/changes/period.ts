import { addDays, addMonths, type IsoDay } from "../dates/calendar-date.ts";
import type { Instant } from "../dates/instant.ts";

/** From the first day or moment to the last, both inclusive. */
export interface Period<Edge extends IsoDay | Instant> {
  readonly from: Edge;
  readonly to: Edge;
}

interface Given {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** How far back a list goes that names no period. */
const worldMonths = 12;
const recordDays = 30;

/** The days that a list of what changed in the world is about: the twelve months to the day given or to today, where no others are asked for. */
export function worldPeriod({ from, to }: Given, today: IsoDay): Period<IsoDay> {
  const ahead = from !== undefined && from > today;
  const last = to ?? (ahead ? addMonths(from, worldMonths) : today);
  return { from: from ?? addMonths(last, -worldMonths), to: last };
}

/**
 * The moments that a list of what changed in the record is about: the thirty days to the moment given or to the end of
 * today (UTC).
 * @param knownAt the moment whose record is shown, after which nothing had changed yet; null for the record as it is now
 */
export function recordPeriod({ from, to }: Given, today: IsoDay, knownAt: Instant | null = null): Period<Instant> {
  const lastDay = from !== undefined && from.slice(0, 10) > today ? from.slice(0, 10) : today;
  const asked = to ?? `${lastDay}T23:59:59.999Z`;
  const last = knownAt !== null && knownAt < asked ? knownAt : asked;
  return { from: from ?? `${addDays(last.slice(0, 10), -recordDays)}T00:00:00.000Z`, to: last };
}
