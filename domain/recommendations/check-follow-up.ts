import { firstDayOf, type IsoDay, isReducedDate, lastDayOf } from "../dates/calendar-date.ts";

/** Rules for an assessment of where a recommendation stands. Their words stand in messages under `errors.rules`. */
export type FollowUpRule = "date" | "future" | "beforeRecommendation";

/**
 * What stands against an assessment; null where nothing does. An imprecise date is refused only where no day of it can be
 * true.
 * @param made when the recommendation was made; null where no day of it is known
 */
export function checkFollowUp(
  date: string | null,
  { made, today }: { readonly made: IsoDay | null; readonly today: IsoDay },
): FollowUpRule | null {
  if (date === null || !isReducedDate(date)) return "date";
  if (firstDayOf(date) > today) return "future";
  return made !== null && lastDayOf(date) < made ? "beforeRecommendation" : null;
}
