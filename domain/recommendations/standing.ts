import { daysBetween, type IsoDay } from "../dates/calendar-date.ts";
import type { RecommendationSummary } from "../entities/visit.ts";
import { type FollowUpStatus, followUpStatuses, isOpen } from "./follow-up.ts";

/** Open recommendations, the longest waiting first; those whose day is not known come last. */
export function openFirst<One extends Pick<RecommendationSummary, "status" | "made" | "ref">>(
  all: readonly One[],
): One[] {
  const key = (one: One) => one.made.date ?? "9999";
  return all
    .filter((one) => isOpen(one.status))
    .sort((a, b) =>
      key(a) === key(b) ? a.ref.localeCompare(b.ref, "en", { numeric: true }) : key(a) < key(b) ? -1 : 1,
    );
}

/** How many recommendations stand in each status. */
export function countByStatus(all: readonly { readonly status: FollowUpStatus }[]): Record<FollowUpStatus, number> {
  const counts = Object.fromEntries(followUpStatuses.map((status) => [status, 0])) as Record<FollowUpStatus, number>;
  for (const { status } of all) counts[status] += 1;
  return counts;
}

/** How many recommendations are open, of how many stand where. */
export function openCount(counts: Readonly<Record<FollowUpStatus, number>>): number {
  return followUpStatuses.filter(isOpen).reduce((sum, status) => sum + counts[status], 0);
}

/** Whole days that a recommendation has waited by a day, while it is open; null when closed or when its own day is not known. */
export function daysWaiting(
  { status, made }: Pick<RecommendationSummary, "status" | "made">,
  asAt: IsoDay,
): number | null {
  if (!isOpen(status) || made.date === null || made.precision !== "day") return null;
  return Math.max(0, daysBetween(made.date, asAt));
}
