import type { IsoDay } from "../dates/calendar-date.ts";
import type { Instant } from "../dates/instant.ts";
import type { StateName } from "../entities/state.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { FactEntity, FactVersion } from "./fact-versions.ts";

/** What can happen to a fact in the record: it is recorded, put right by a version that supersedes it, or taken out. */
export const recordChangeKinds = ["recorded", "corrected", "retracted"] as const;
export type RecordChangeKind = (typeof recordChangeKinds)[number];

/** One change of the record. `id` is the version that was added, or taken out. */
export interface RecordChange {
  readonly entity: FactEntity;
  readonly id: string;
  readonly state: StateName;
  readonly treaty: TreatyName;
  readonly change: RecordChangeKind;
  readonly at: Instant;
  readonly by: string;
  /** Why, in the words of the one who did it; null for a first record. */
  readonly reason: string | null;
  readonly before: FactVersion | null;
  readonly after: FactVersion | null;
}

/** How many changes of one kind one person or program made on one day (UTC) under one treaty, and when. */
export interface ChangeCount {
  readonly day: IsoDay;
  readonly by: string;
  readonly change: RecordChangeKind;
  readonly treaty: string;
  readonly count: number;
  readonly first: Instant;
  readonly last: Instant;
}

/** Many facts recorded by one on one day, told in one line. */
export interface Load {
  readonly day: IsoDay;
  readonly by: string;
  readonly count: number;
  readonly first: Instant;
  readonly last: Instant;
  readonly treaties: readonly { readonly treaty: string; readonly count: number }[];
}

/** More first records than this, by one on one day, are a load. */
export const loadFrom = 100;

/**
 * First records that are told in one line, because one person or program made more than loadFrom of them on a day.
 * Corrections and retractions are never folded: each has its reason.
 */
export function foldLoads(counts: readonly ChangeCount[]): Load[] {
  const recorded = counts.filter(({ change }) => change === "recorded");
  const loads = [...Map.groupBy(recorded, ({ day, by }) => `${day} ${by}`).values()].flatMap((rows) => {
    const [row] = rows;
    const count = rows.reduce((sum, one) => sum + one.count, 0);
    if (row === undefined || count <= loadFrom) return [];
    const [first = row.first] = rows.map((one) => one.first).sort();
    const last =
      rows
        .map((one) => one.last)
        .sort()
        .at(-1) ?? row.last;
    const treaties = rows.map(({ treaty, count: ofTreaty }) => ({ treaty, count: ofTreaty }));
    return [{ day: row.day, by: row.by, count, first, last, treaties }];
  });
  return loads.sort((a, b) => (a.last < b.last ? 1 : -1));
}

/** How many changes of each kind there were. */
export function sumByKind(counts: readonly ChangeCount[]): Readonly<Record<RecordChangeKind, number>> {
  const sums: Record<RecordChangeKind, number> = { recorded: 0, corrected: 0, retracted: 0 };
  for (const { change, count } of counts) sums[change] += count;
  return sums;
}

/** What stands in the log in one place: a change, or a load of many. */
export type LogEntry =
  | { readonly kind: "load"; readonly at: Instant; readonly load: Load }
  | { readonly kind: "change"; readonly at: Instant; readonly change: RecordChange };

/** A day of the log with its entries, the newest first. */
export interface LogDay {
  readonly day: IsoDay;
  readonly entries: readonly LogEntry[];
}

/** Loads and single changes by day (UTC), the newest first. Changes of one moment keep the order in which they are given. */
export function groupByDay(loads: readonly Load[], changes: readonly RecordChange[]): LogDay[] {
  const entries: LogEntry[] = [
    ...changes.map((change) => ({ kind: "change" as const, at: change.at, change })),
    ...loads.map((load) => ({ kind: "load" as const, at: load.last, load })),
  ];
  entries.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  const days = Map.groupBy(entries, ({ at }) => at.slice(0, 10));
  return [...days].map(([day, of]) => ({ day, entries: of }));
}
