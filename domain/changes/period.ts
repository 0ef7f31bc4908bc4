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

/** The moments that a list of what changed in the record is about: the thirty days to the moment given or to the end of today (UTC). */
export function recordPeriod({ from, to }: Given, today: IsoDay): Period<Instant> {
  const lastDay = from !== undefined && from.slice(0, 10) > today ? from.slice(0, 10) : today;
  const last = to ?? `${lastDay}T23:59:59.999Z`;
  return { from: from ?? `${addDays(last.slice(0, 10), -recordDays)}T00:00:00.000Z`, to: last };
}
