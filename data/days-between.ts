import { type IsoDay, precisionOf } from "#domain/dates/calendar-date.ts";
import { toDateColumn } from "./date-columns.ts";

/** Bounds on a column that holds a day, or the first day of a month or a year. */
export interface DayBounds {
  readonly precision: "day" | "month" | "year";
  readonly on: { readonly gte?: Date; readonly lte?: Date };
}

/** Bounds on a column that holds a day. */
export function dayBounds(from?: IsoDay, to?: IsoDay): DayBounds["on"] {
  return {
    ...(from === undefined ? {} : { gte: toDateColumn(from) }),
    ...(to === undefined ? {} : { lte: toDateColumn(to) }),
  };
}

/**
 * For each precision of a date, the bounds on its column within which any day that it can mean lies between two days, both
 * inclusive, each left out where it is not given.
 */
export function boundsByPrecision(from?: IsoDay, to?: IsoDay): DayBounds[] {
  const startOf = (length: 4 | 7) => {
    const start = from?.slice(0, length);
    if (start === undefined) return undefined;
    return precisionOf(start) === "year" ? `${start}-01-01` : `${start}-01`;
  };
  return [
    { precision: "day", on: dayBounds(from, to) },
    { precision: "month", on: dayBounds(startOf(7), to) },
    { precision: "year", on: dayBounds(startOf(4), to) },
  ];
}
