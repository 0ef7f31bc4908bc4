import { firstDayOf, type IsoDay } from "#domain/dates/calendar-date.ts";
import { fromDateColumn, toDateColumn } from "./date-columns.ts";

/** True where something said at a visit had been said by the end of a day; without a day of its own, at the visit's. */
export function madeBy(
  madeOn: Date | null,
  visit: { readonly startOn: Date | null; readonly endOn: Date | null },
  asAt: IsoDay,
): boolean {
  const on = madeOn ?? visit.endOn ?? visit.startOn;
  return on === null || firstDayOf(fromDateColumn(on)) <= asAt;
}

/** Where-clause of the same meaning. */
export function madeByClause(asAt: IsoDay) {
  const day = toDateColumn(asAt);
  return {
    OR: [
      { madeOn: { lte: day } },
      { madeOn: null, visit: { endOn: { lte: day } } },
      { madeOn: null, visit: { endOn: null, OR: [{ startOn: null }, { startOn: { lte: day } }] } },
    ],
  };
}
