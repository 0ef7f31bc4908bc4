import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { RecordedAction } from "#domain/entities/record.ts";
import type { TreatySummary } from "#domain/entities/treaty.ts";
import type { TreatyContext } from "#domain/treaty-law/entry-into-force.ts";
import { explainStatus, type StatusExplanation } from "#domain/treaty-law/explain-status.ts";
import { type Participation, participationOn } from "#domain/treaty-law/participation.ts";
import { type Existence, statusPeriods } from "#domain/treaty-law/periods.ts";
import type { StatusPeriod } from "#domain/treaty-law/status.ts";
import { recordedActionSelect, toRecordedAction } from "./action.select.ts";
import type { Reader } from "./derive-projections.ts";
import { knownFact } from "./known-fact.ts";
import { projectedAt } from "./projected-at.ts";
import { toTreatyContext, toTreatySummary, treatySummarySelect } from "./treaty.select.ts";

/** All that one state has done under one treaty, with what the law needs to judge it. */
export interface StateActs {
  readonly treaty: TreatySummary;
  readonly context: TreatyContext;
  readonly actions: readonly RecordedAction[];
  readonly periods: readonly StatusPeriod[];
  readonly existence: Existence;
}

/**
 * The acts of a state under every treaty, as the record knew them at a moment (null: as it is now), in the order of the UN
 * Treaty Collection, treaties without an act included.
 */
export async function loadStateActs(
  db: Reader,
  state: { readonly id: string; readonly existence: Existence },
  knownAt: Instant | null,
): Promise<StateActs[]> {
  // One after the other: both may be read within a transaction.
  const treaties = await db.treaty.findMany({ select: treatySummarySelect, orderBy: { position: "asc" } });
  const rows = await db.treatyAction.findMany({
    select: recordedActionSelect,
    where: { stateId: state.id, ...knownFact(knownAt) },
  });
  // Where the depositary gives no day, the computed one stands, as the facts gave it then.
  const undated = await projectedAt(
    db,
    treaties.filter((row) => row.officialEntryIntoForceOn === null),
    knownAt,
  );
  const rowOf = new Map([...treaties, ...undated].map((row) => [row.code, row]));
  const actionsOf = Map.groupBy(rows.map(toRecordedAction), (action) => action.treaty);
  return [...rowOf.values()].map((row) => {
    const actions = (actionsOf.get(row.code) ?? []).sort(byDate);
    const context = toTreatyContext(row);
    return {
      treaty: toTreatySummary(row),
      context,
      actions,
      periods: statusPeriods(actions, context, state.existence),
      existence: state.existence,
    };
  });
}

/** Oldest first; an act known by its effect alone stands at its effect. */
export function byDate(a: RecordedAction, b: RecordedAction): number {
  const first = a.date ?? a.effectiveOn ?? "";
  const second = b.date ?? b.effectiveOn ?? "";
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? -1 : 1;
}

/** Where the state stands under the treaty on a day. */
export function participationFrom(acts: StateActs, state: string, asAt: IsoDay): Participation {
  return participationOn(
    { state, treaty: acts.treaty.code },
    acts.actions,
    asAt,
    acts.context,
    undefined,
    acts.periods,
  );
}

/** Why the state stands there on a day. */
export function explanationFrom({ actions, context, existence, periods }: StateActs, asAt: IsoDay): StatusExplanation {
  return explainStatus(actions, asAt, context, existence, periods);
}
