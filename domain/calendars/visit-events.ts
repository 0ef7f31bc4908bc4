import type { IsoDay } from "../dates/calendar-date.ts";
import type { VisitName, VisitStatus } from "../entities/visit.ts";
import type { Way } from "../visits/stages.ts";

/** A visit with what is known of its way. */
export interface VisitOnWay extends VisitName {
  readonly way: Way;
}

/**
 * The days of a visit, or the day of a step on its way. `name` is the same for as long as the record tells of it, whatever day
 * it gives.
 */
export interface VisitEvent {
  readonly kind: "visit" | "step";
  readonly name: string;
  readonly on: IsoDay;
  /** The last day, inclusive; that of `on` for a step. */
  readonly until: IsoDay;
  /** Where the visit stands by all that is on record, or what the step led to. */
  readonly status: VisitStatus;
  readonly visit: VisitName;
}

/**
 * What a calendar of visits holds: the days of each visit, made or to come, and the days on which it was asked for, accepted or
 * postponed. That it was made is told by its own days. What is not known to the day is no event of a calendar, and neither is
 * anything of a visit that was declined.
 * @returns the events by their days, and how many visits have none of their own because their days are not known
 */
export function visitEvents(visits: readonly VisitOnWay[]): {
  readonly events: readonly VisitEvent[];
  readonly leftOut: number;
} {
  const shown = visits.filter(({ way }) => way.status !== "declined");
  const own = shown.flatMap((visit) => daysOf(visit) ?? []);
  const events = [...own, ...shown.flatMap(stepsOf)];
  return { events: events.sort(byDay), leftOut: shown.length - own.length };
}

function byDay(a: VisitEvent, b: VisitEvent): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

/** Null where its first or its last day is not known: it lasted from some day on, and that is not made up. */
function daysOf(visit: VisitOnWay): VisitEvent | null {
  const { start, end, slug, way } = visit;
  if (start.date === null || end.date === null || start.precision !== "day" || end.precision !== "day") return null;
  return { kind: "visit", name: `visit/${slug}`, on: start.date, until: end.date, status: way.status, visit };
}

/** Steps of one kind are counted, so that each keeps its name when its day is put right. */
function stepsOf(visit: VisitOnWay): VisitEvent[] {
  const counts = new Map<VisitStatus, number>();
  return visit.way.stages.flatMap(({ status, date, precision }): readonly VisitEvent[] => {
    const count = (counts.get(status) ?? 0) + 1;
    counts.set(status, count);
    if (status === "done" || date === null || precision !== "day") return [];
    const name = `step/${visit.slug}/${status}/${count}`;
    return [{ kind: "step", name, on: date, until: date, status, visit }];
  });
}
