import type { IsoDay } from "../dates/calendar-date.ts";
import { periodOn, type StatusPeriod } from "./status.ts";

/** Periods of each participant under one treaty, by its id. */
type Periods = ReadonlyMap<string, readonly StatusPeriod[]>;

/** How far a change of what statuses follow from (a rule, a day) moves those who have acted. */
export interface Moves {
  /** Whose status periods are no longer the same. */
  readonly changed: readonly string[];
  /** Of these, who stands elsewhere on the day. */
  readonly today: readonly string[];
  readonly partiesBefore: number;
  readonly partiesAfter: number;
}

/** Holds the periods that a change gives against those before it. */
export function movesBetween(before: Periods, after: Periods, today: IsoDay): Moves {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const changed = ids.filter((id) => JSON.stringify(before.get(id) ?? []) !== JSON.stringify(after.get(id) ?? []));
  const parties = (periods: Periods) => ids.filter((id) => standingOn(periods, id, today)?.status === "party").length;
  const moved = (id: string) => {
    const [was, is] = [standingOn(before, id, today), standingOn(after, id, today)];
    return was?.status !== is?.status || was?.uncertain !== is?.uncertain;
  };
  return {
    changed,
    today: changed.filter(moved),
    partiesBefore: parties(before),
    partiesAfter: parties(after),
  };
}

function standingOn(periods: Periods, id: string, day: IsoDay): StatusPeriod | null {
  const of = periods.get(id) ?? [];
  return of.length === 0 ? null : periodOn(of, day);
}
