/**
 * Legal dates. A day is an ISO string ("2006-01-24"), so that it compares as text and no time zone can move it; a date
 * known by month or year only keeps the form in which it is known ("2015-03", "2019") and is never given a day.
 */

/** A day of the proleptic Gregorian calendar as YYYY-MM-DD. */
export type IsoDay = string;

/** YYYY-MM-DD, YYYY-MM or YYYY. */
export type ReducedDate = string;

export type DatePrecision = "day" | "month" | "year" | "unknown";

/** A date as exactly as it is known. `date` is null exactly when the precision is "unknown". */
export interface KnownDate {
  readonly date: ReducedDate | null;
  readonly precision: DatePrecision;
}

/** First and last day on which something can have happened, both inclusive. */
export interface DayRange {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const monthForm = /^\d{4}-\d{2}$/;
const yearForm = /^\d{4}$/;

/** The earliest and the latest year that a reader may ask for. */
export const firstYear = 1900;
export const lastYear = 2199;

/** True for a real day, between the years 1900 and 2199, written YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  if (!dayForm.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < firstYear || year > lastYear) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}

/** Precision that the form of a reduced date shows; "unknown" for null. Throws RangeError on any other text. */
export function precisionOf(date: ReducedDate | null): DatePrecision {
  if (date === null) return "unknown";
  if (dayForm.test(date)) return "day";
  if (monthForm.test(date)) return "month";
  if (yearForm.test(date)) return "year";
  throw new RangeError(`not a date: ${date}`);
}

/** True for a day, month or year that exists, between the years 1900 and 2199, in the form in which dates are known. */
export function isReducedDate(text: string): boolean {
  if (monthForm.test(text)) return isIsoDay(`${text}-01`);
  return isIsoDay(yearForm.test(text) ? `${text}-01-01` : text);
}

/** The date with its precision read off its form. Throws RangeError on text that is no date. */
export function knownDate(date: ReducedDate | null): KnownDate {
  return { date, precision: precisionOf(date) };
}

/** First day that a reduced date can mean. Throws RangeError on text that is no date. */
export function firstDayOf(date: ReducedDate): IsoDay {
  const precision = precisionOf(date);
  if (precision === "day") return date;
  return precision === "month" ? `${date}-01` : `${date}-01-01`;
}

/** Last day that a reduced date can mean. Throws RangeError on text that is no date. */
export function lastDayOf(date: ReducedDate): IsoDay {
  const precision = precisionOf(date);
  if (precision === "day") return date;
  if (precision === "year") return `${date}-12-31`;
  const month = Temporal.PlainYearMonth.from(date);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}

/** The day so many days after (or, negative, before) a day. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The same day so many months on, or the last day of that month where it has no such day. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  return Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" }).toString();
}

/** The first day of the month that follows the month of a day. */
export function firstOfNextMonth(day: IsoDay): IsoDay {
  return Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 }).toString();
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
}

/** Whole years from one day to a later one, by its anniversaries: that of 29 February is 1 March in other years. */
export function yearsBetween(from: IsoDay, to: IsoDay): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

/** The later of two days. */
export function laterOf(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierOf(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}
