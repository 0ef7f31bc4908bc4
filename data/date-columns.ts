import {
  type DatePrecision,
  firstDayOf,
  type IsoDay,
  precisionOf,
  type ReducedDate,
} from "#domain/dates/calendar-date.ts";

/**
 * The one place where legal dates meet the database. Prisma hands a `@db.Date` over as a Date at midnight UTC; nothing
 * outside `data/` sees one.
 */

/** "2006-01-24" → midnight UTC of that day. Throws RangeError on text that is not a day. */
export function toDateColumn(iso: IsoDay): Date {
  const date = new Date(`${iso}T00:00:00.000Z`);
  if (Number.isNaN(date.getTime()) || fromDateColumn(date) !== iso) throw new RangeError(`not a day: ${iso}`);
  return date;
}

/** Midnight UTC of a day → "2006-01-24". Throws RangeError on an invalid Date. */
export function fromDateColumn(date: Date): IsoDay {
  return date.toISOString().slice(0, 10);
}

/**
 * A reduced date ("2019", "2015-03", "2006-01-24" or null) as the two columns that hold it: a coarser date as the first
 * day of its month or year, null as "unknown". Throws RangeError on any other text.
 */
export function reducedToColumns(date: ReducedDate | null): { on: Date | null; precision: DatePrecision } {
  return { on: date === null ? null : toDateColumn(firstDayOf(date)), precision: precisionOf(date) };
}

/** The two columns back into the form in which the date is known; null for "unknown". */
export function columnsToReduced(on: Date | null, precision: DatePrecision): ReducedDate | null {
  if (on === null || precision === "unknown") return null;
  const iso = fromDateColumn(on);
  if (precision === "day") return iso;
  return precision === "month" ? iso.slice(0, 7) : iso.slice(0, 4);
}
