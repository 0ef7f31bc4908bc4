import { firstDayOf, type IsoDay, type KnownDate, lastDayOf } from "../dates/calendar-date.ts";
import type { VisitStatus } from "../entities/visit.ts";

/** One step on the way of a visit, as far as its date is known. */
export interface Reached extends KnownDate {
  readonly status: VisitStatus;
}

/** What is known of a visit's way. */
export interface Way<Stage extends Reached = Reached> {
  /** Where the visit stands by all that is on record. */
  readonly status: VisitStatus;
  readonly end: KnownDate;
  /** Oldest first; empty where only the status is on record. */
  readonly stages: readonly Stage[];
}

/**
 * The steps that a visit had certainly come to by the end of a day, oldest first. One without a date counts as taken, but
 * that the visit was made counts from its last day on.
 */
export function stagesBy<Stage extends Reached>({ stages, end }: Way<Stage>, asAt: IsoDay): Stage[] {
  return stages.filter(({ status, date }) => {
    const on = date ?? (status === "done" ? end.date : null);
    return on === null || lastDayOf(on) <= asAt;
  });
}

/**
 * Where a visit stood at the end of a day; null while nothing of it had happened yet. Without stages on record, a visit that
 * was made stands so from the first day that can be its last one, and any other where the record says.
 */
export function statusBy(way: Way, asAt: IsoDay): VisitStatus | null {
  if (way.stages.length > 0) return stagesBy(way, asAt).at(-1)?.status ?? null;
  const { status, end } = way;
  return status === "done" && end.date !== null && firstDayOf(end.date) > asAt ? null : status;
}

/** True for a visit that can still come. */
export function isToCome(status: VisitStatus): boolean {
  return status === "requested" || status === "accepted" || status === "postponed";
}
