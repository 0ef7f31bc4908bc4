import type { IsoDay } from "../dates/calendar-date.ts";

/**
 * The days through which a map is moved: the last of each year, and in the place of the last year's the day that the page is about.
 * @param first any day of the first year
 * @param last the day of the page; where it lies before `first` it is the only one
 */
export function mapDays(first: IsoDay, last: IsoDay): readonly IsoDay[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return [...years.map((year) => `${year}-12-31`), last];
}
