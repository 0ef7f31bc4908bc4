import { addMonths, type IsoDay, yearsBetween } from "../dates/calendar-date.ts";

/** Whole years at which a class of ages begins. */
const ageEdges = [0, 1, 2, 5, 10, 20, 30, 40] as const;

/** Things that began between the same two days: the same day where it is known. Null days: nobody knows when. */
export interface Begun {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly count: number;
}

/** How many are so many whole years old. */
export interface AgeClass {
  readonly from: number;
  /** The first year that is no longer of the class; null: the class is open. */
  readonly to: number | null;
  readonly count: number;
  /** Of these, how many may be of an older class: their day is not known exactly, and no more is claimed than must have passed. */
  readonly uncertain: number;
}

/** An age, with the last day on which it can have begun. */
export interface Age {
  readonly years: number;
  readonly since: IsoDay;
}

/** How old things are, as at a day. */
export interface Ageing {
  readonly total: number;
  /** Of these, how many nobody knows the age of. */
  readonly unknown: number;
  readonly classes: readonly AgeClass[];
  /** Null where no age is known. */
  readonly oldest: Age | null;
  /** At least half of those whose age is known are as old as this. */
  readonly half: Age | null;
}

/**
 * Sorts things by their age on a day, in whole years. One whose day is known by its year or month alone is no older than it
 * must be.
 */
export function ageing(all: readonly Begun[], asAt: IsoDay): Ageing {
  const classes = ageEdges.map((from, index) => ({ from, to: ageEdges[index + 1] ?? null, count: 0, uncertain: 0 }));
  // The last day on which something as old as the class can have begun.
  const bounds = ageEdges.map((years) => addMonths(asAt, -12 * years));
  const classOf = (day: IsoDay) =>
    Math.max(
      0,
      bounds.findLastIndex((bound) => day <= bound),
    );
  const known = all.flatMap(({ earliest, latest, count }) =>
    latest === null ? [] : [{ earliest: earliest ?? latest, latest, count }],
  );
  for (const { earliest, latest, count } of known) {
    const at = classOf(latest);
    const one = classes[at];
    if (one === undefined) continue;
    one.count += count;
    if (classOf(earliest) !== at) one.uncertain += count;
  }
  const sum = (of: readonly Begun[]) => of.reduce((total, { count }) => total + count, 0);
  const byAge = [...known].sort((a, b) => (a.latest < b.latest ? -1 : 1));
  const [total, dated] = [sum(all), sum(known)];
  let passed = 0;
  const half = byAge.find(({ count }) => {
    passed += count;
    return passed * 2 >= dated;
  });
  const ageOf = (one: { readonly latest: IsoDay } | undefined): Age | null =>
    one === undefined ? null : { years: Math.max(0, yearsBetween(one.latest, asAt)), since: one.latest };
  return { total, unknown: total - dated, classes, oldest: ageOf(byAge[0]), half: ageOf(half) };
}
