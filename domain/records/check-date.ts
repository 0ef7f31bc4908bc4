import { firstDayOf, type IsoDay, lastDayOf, type ReducedDate } from "../dates/calendar-date.ts";
import type { Existence } from "../treaty-law/periods.ts";

/** What the date of a fact about a state and a treaty is held against. */
export interface Dating {
  readonly today: IsoDay;
  /** Of the treaty that it is about; null where it is about none. */
  readonly adoptedOn: IsoDay | null;
  readonly existence: Existence;
}

/**
 * The rule that a date breaks; null where it breaks none, or is not known. An imprecise date breaks a rule only where every
 * day that it can mean does.
 */
export function dateObjection(date: ReducedDate | null, { today, adoptedOn, existence }: Dating): string | null {
  if (date === null) return null;
  if (firstDayOf(date) > today) return "future";
  if (adoptedOn !== null && lastDayOf(date) < adoptedOn) return "beforeAdoption";
  return lifeObjection(date, existence);
}

/** The rule that a date breaks which no day of the state's life can be; null where it breaks none. */
export function lifeObjection(date: ReducedDate | null, existence: Existence): string | null {
  if (date === null) return null;
  if (existence.from !== null && lastDayOf(date) < existence.from) return "beforeState";
  if (existence.until !== null && firstDayOf(date) > existence.until) return "afterState";
  return null;
}

/** True where a date can only lie before another one; imprecise dates that can be in order are. */
export function isBefore(date: ReducedDate | null, other: ReducedDate | null): boolean {
  return date !== null && other !== null && lastDayOf(date) < firstDayOf(other);
}
