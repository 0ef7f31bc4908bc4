import type { IsoDay } from "#domain/dates/calendar-date.ts";

/** Today's date in UTC, the depositary's midnight being nobody's business: status changes by whole days. */
export function today(): IsoDay {
  return Temporal.Now.plainDateISO("UTC").toString();
}
