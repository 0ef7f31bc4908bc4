import { daysBetween, type IsoDay } from "../dates/calendar-date.ts";

/** Places days on a line: 0 is the first day, 1 the last. Fractions, so that a drawing may have any width. */
export interface DayScale {
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** Where a day falls; outside 0 to 1 when it is before the first or after the last. */
  readonly at: (day: IsoDay) => number;
}

/** A linear scale over whole days. Throws RangeError where the last day is not after the first. */
export function dayScale(first: IsoDay, last: IsoDay): DayScale {
  const span = daysBetween(first, last);
  if (span <= 0) throw new RangeError(`${last} is not after ${first}`);
  return { first, last, at: (day) => daysBetween(first, day) / span };
}

export interface YearTick {
  readonly year: number;
  readonly x: number;
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100];

/**
 * The years to name along a scale: multiples of 1, 2, 5, 10 … so that there is at least `gap` (a fraction) between two.
 */
export function yearTicks(scale: DayScale, gap: number): readonly YearTick[] {
  const from = Number(scale.first.slice(0, 4));
  const to = Number(scale.last.slice(0, 4));
  const perYear = 1 / Math.max(1, to - from);
  const step = steps.find((candidate) => candidate * perYear >= gap) ?? 100;
  const ticks: YearTick[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const x = scale.at(`${String(year).padStart(4, "0")}-01-01`);
    if (x >= 0 && x <= 1) ticks.push({ year, x });
  }
  return ticks;
}
