import { actBehind } from "#domain/changes/act-behind.ts";
import { placeOf } from "#domain/changes/month-groups.ts";
import {
  canLieBetween,
  dateOfRange,
  type StatusBoundary,
  type StatusChange,
  type StatusTally,
  statusBoundaries,
  tallyOf,
} from "#domain/changes/status-changes.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { type ChangesOverTime, changesOverTime } from "#domain/visualisation/changes-over-time.ts";
import { lawSelect, recordedActionSelect, toRecordedAction, toTreatyAction } from "./action.select.ts";
import { fromCursor, toCursor } from "./change-cursor.ts";
import type { Scope } from "./find-named.ts";
import { knownFact } from "./known-fact.ts";
import { loadStatusPeriods } from "./load-status-periods.ts";
import { getPrisma } from "./prisma.ts";
import { projectedAt } from "./projected-at.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";
import { toTreatyContext, toTreatyName, treatySummarySelect } from "./treaty.select.ts";

export interface StatusChangeQuery extends Scope {
  /** First and last day, both inclusive. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly knownAt: Instant | null;
  /** The place after which the page begins, as given by the page before. */
  readonly cursor: string | null;
  readonly limit: number;
  readonly locale: string;
}

export interface StatusChangeList {
  readonly items: readonly StatusChange[];
  /** Of the whole period. */
  readonly total: number;
  readonly tally: StatusTally;
  /** The same by month or year. */
  readonly over: ChangesOverTime;
  readonly nextCursor: string | null;
}

/** The newest first, then by treaty in the order of the UN Treaty Collection, state and outcome. */
type Place = readonly [place: string, latest: string, treaty: number, state: string, after: string];

interface Found {
  readonly boundary: StatusBoundary;
  readonly stateId: string;
  readonly treatyId: string;
  readonly place: Place;
}

function comparePlaces(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at === -1) return 0;
  const less = (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
  return at < 2 ? -less : less;
}

/**
 * Whose status changed between two days, the newest first: boundaries of the status periods, each with the act behind it.
 * A change whose day is not known counts where any day on which it can have happened lies between them. A cursor that no
 * page gave has nothing after it.
 */
export async function listStatusChanges(query: StatusChangeQuery): Promise<StatusChangeList> {
  const { from, to, cursor, limit } = query;
  const db = getPrisma();
  const [states, treaties, pairs] = await Promise.all([
    db.state.findMany({ select: { id: true, iso3: true } }),
    db.treaty.findMany({ select: { id: true, position: true } }),
    loadStatusPeriods(db, query),
  ]);
  const codes = new Map(states.map(({ id, iso3 }) => [id, iso3]));
  const positions = new Map(treaties.map(({ id, position }) => [id, position]));
  const found = pairs
    .flatMap(({ stateId, treatyId, periods }) => {
      const [state, treaty] = [codes.get(stateId) ?? "", positions.get(treatyId) ?? 0];
      return statusBoundaries(periods).map((boundary): Found => {
        const { range, after } = boundary;
        return { boundary, stateId, treatyId, place: [placeOf(range), range.latest, treaty, state, after] };
      });
    })
    .filter(({ boundary }) => canLieBetween(boundary.range, from, to))
    .sort((a, b) => comparePlaces(a.place, b.place));
  const after = cursor === null ? [] : fromCursor(cursor, 5);
  const rest = found.filter(({ place }) => after !== null && (cursor === null || comparePlaces(place, after) > 0));
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  const boundaries = found.map(({ boundary }) => boundary);
  return {
    items: await named(shown, query),
    total: found.length,
    tally: tallyOf(boundaries),
    over: changesOverTime(boundaries, from, to),
    nextCursor: rest.length > limit && last !== undefined ? toCursor(last.place) : null,
  };
}

/** The changes with the names of state and treaty, and the act behind each. */
async function named(
  found: readonly Found[],
  { knownAt, locale }: Pick<StatusChangeQuery, "knownAt" | "locale">,
): Promise<StatusChange[]> {
  if (found.length === 0) return [];
  const db = getPrisma();
  const stateIds = [...new Set(found.map(({ stateId }) => stateId))];
  const treatyIds = [...new Set(found.map(({ treatyId }) => treatyId))];
  const [states, treatyRows, rows] = await Promise.all([
    db.state.findMany({ select: { ...stateNameSelect, id: true }, where: { id: { in: stateIds } } }),
    db.treaty.findMany({ select: treatySummarySelect, where: { id: { in: treatyIds } } }),
    db.treatyAction.findMany({
      select: lawSelect,
      where: { ...knownFact(knownAt), stateId: { in: stateIds }, treatyId: { in: treatyIds } },
    }),
  ]);
  const treaties = new Map((await projectedAt(db, treatyRows, knownAt)).map((row) => [row.id, row]));
  const stateOf = new Map(states.map((row) => [row.id, row]));
  const actionsOf = Map.groupBy(rows.map(toTreatyAction), ({ state, treaty }) => `${state} ${treaty}`);
  const changes = found.flatMap(({ boundary, stateId, treatyId }) => {
    const state = stateOf.get(stateId);
    const treaty = treaties.get(treatyId);
    if (state === undefined || treaty === undefined) return [];
    const actions = actionsOf.get(`${state.iso3} ${treaty.code}`) ?? [];
    const act = actBehind(boundary, actions, toTreatyContext(treaty));
    return [{ boundary, state: toStateName(state, locale), treaty: toTreatyName(treaty), actId: act?.id ?? null }];
  });
  // Only the acts that are shown are read with their sources.
  const shown = await db.treatyAction.findMany({
    select: recordedActionSelect,
    where: { id: { in: changes.flatMap(({ actId }) => actId ?? []) } },
  });
  const acts = new Map(shown.map((row) => [row.id, toRecordedAction(row)]));
  return changes.map(({ boundary, state, treaty, actId }) => ({
    ...boundary,
    ...dateOfRange(boundary.range),
    state,
    treaty,
    act: acts.get(actId ?? "") ?? null,
  }));
}
