import type { IsoDay, KnownDate } from "../dates/calendar-date.ts";
import type { ActionKind } from "../treaty-law/actions.ts";
import type { ParticipationStatus } from "../treaty-law/status.ts";
import type { StateSummary } from "./state.ts";
import type { TreatyName } from "./treaty.ts";

/** A participant on a map that is moved through days: a text with one character for each of them, as domain/visualisation/map-strands.ts writes it. */
interface MapParticipant {
  readonly state: StateSummary;
  readonly m49: number | null;
  readonly strand: string;
}

/** An act that a map names where it is pointed at. */
export interface MapAct {
  readonly kind: ActionKind;
  readonly date: KnownDate;
  /** The first day on which it can have been done. */
  readonly from: IsoDay;
}

export interface StatusMapRow extends MapParticipant {
  /** On the day of the page. */
  readonly status: ParticipationStatus;
  readonly uncertain: boolean;
  readonly since: IsoDay | null;
  /** Oldest first, through all days of the map. */
  readonly acts: readonly MapAct[];
}

/** Where everybody stands under one treaty, on the day of the page and at the end of each year before it. */
export interface StatusMap {
  readonly treaty: TreatyName & { readonly adoptedOn: IsoDay };
  readonly asAt: IsoDay;
  /** Oldest first; the last one is the day of the page. */
  readonly days: readonly IsoDay[];
  /** By name. */
  readonly rows: readonly StatusMapRow[];
}

export interface BoundMapRow extends MapParticipant {
  /** By how many treaties it is bound on each day. */
  readonly counts: readonly number[];
}

/** By how many treaties everybody is bound, on the same days. */
export interface BoundMap {
  readonly asAt: IsoDay;
  readonly days: readonly IsoDay[];
  /** How many treaties had been adopted by each day. */
  readonly open: readonly number[];
  readonly rows: readonly BoundMapRow[];
}

/** The last act that can have been done by a day. @param acts oldest first */
export function lastActBy(acts: readonly MapAct[], day: IsoDay): MapAct | undefined {
  return acts.findLast(({ from }) => from <= day);
}

/** What a map shows: a status under one treaty, or a number of treaties. */
export type MapRows =
  | { readonly kind: "status"; readonly days: readonly IsoDay[]; readonly rows: readonly StatusMapRow[] }
  | {
      readonly kind: "count";
      readonly days: readonly IsoDay[];
      readonly rows: readonly BoundMapRow[];
      readonly open: readonly number[];
    };
