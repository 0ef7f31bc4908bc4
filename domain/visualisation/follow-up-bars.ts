import { type FollowUpStatus, followUpStatuses } from "../recommendations/follow-up.ts";

/** How many recommendations stand in a status, and how long its bar is: a part of the longest one, from 0 to 1. */
export interface FollowUpBar {
  readonly status: FollowUpStatus;
  readonly count: number;
  readonly width: number;
}

/** Recommendations by where they stand, in the order of the statuses; those in which there is none are left out. */
export function followUpBars(counts: Readonly<Record<FollowUpStatus, number>>): FollowUpBar[] {
  const most = Math.max(1, ...Object.values(counts));
  return followUpStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => ({ status, count: counts[status], width: counts[status] / most }));
}
