import { countFor, fromBoundToNone, type StatusCounts } from "../treaty-law/counts.ts";
import type { ParticipationStatus } from "../treaty-law/status.ts";

/** One stretch of a bar, as parts of its whole width from 0 to 1. */
export interface BarSegment {
  readonly status: ParticipationStatus;
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

export interface StackedBar {
  readonly total: number;
  /** From those that are bound to those without an act; statuses that nobody has are left out. */
  readonly segments: readonly BarSegment[];
}

/** Lays counts out as one bar, each status as wide as its share; a bar of nothing has no segments. */
export function stackBar(counts: StatusCounts): StackedBar {
  const parts = fromBoundToNone.map((status) => ({ status, count: countFor(counts, status) }));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const segments = parts.flatMap(({ status, count }) => {
    if (count === 0) return [];
    const x = before / total;
    before += count;
    return [{ status, count, x, width: count / total }];
  });
  return { total, segments };
}
