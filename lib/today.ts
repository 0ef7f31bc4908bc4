import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";

/** Today's date in UTC, the depositary's midnight being nobody's business: status changes by whole days. */
export function today(): IsoDay {
  return Temporal.Now.plainDateISO("UTC").toString();
}

/** This moment, as the record writes moments. */
export function now(): Instant {
  return Temporal.Now.instant().toString({ smallestUnit: "millisecond" });
}
