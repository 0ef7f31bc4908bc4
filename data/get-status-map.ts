import { firstDayOf } from "#domain/dates/calendar-date.ts";
import type { View } from "#domain/entities/view.ts";
import type { MapAct, StatusMap } from "#domain/entities/world-map.ts";
import { periodOn } from "#domain/treaty-law/status.ts";
import { mapDays } from "#domain/visualisation/map-days.ts";
import { statusStrand } from "#domain/visualisation/map-strands.ts";
import { columnsToReduced, fromDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { treatyByName } from "./find-state.ts";
import { knownFact } from "./known-fact.ts";
import { loadTreatyPeriods } from "./load-treaty-periods.ts";
import { getPrisma } from "./prisma.ts";
import { stateSummarySelect, toStateSummary } from "./state.select.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";

/** Acts that move where a state stands; a map names no others. */
const told = { notIn: ["objection", "territorial_application", "notification_without_effect"] as const };

/**
 * Where everybody stands under a treaty, on a day and at the end of each year since its adoption.
 * @param name code, UN Treaty Collection number or slug
 * @returns null where no such treaty is known
 */
export async function getStatusMap(name: string, { asAt, knownAt, locale }: View): Promise<StatusMap | null> {
  const db = getPrisma();
  const treaty = await db.treaty.findFirst({
    select: { ...treatyNameSelect, id: true, adoptedOn: true },
    where: treatyByName(name),
  });
  if (treaty === null) return null;
  const [states, periods, acts] = await Promise.all([
    db.state.findMany({ select: { ...stateSummarySelect, id: true, m49: true } }),
    loadTreatyPeriods(db, treaty.id, knownAt),
    db.treatyAction.findMany({
      select: { stateId: true, kind: true, actedOn: true, actedPrecision: true, effectiveOn: true },
      where: { treatyId: treaty.id, ...knownFact(knownAt), kind: { notIn: [...told.notIn] } },
    }),
  ]);
  const adoptedOn = fromDateColumn(treaty.adoptedOn);
  const days = mapDays(adoptedOn, asAt);
  const actsOf = Map.groupBy(acts, ({ stateId }) => stateId);
  const collator = new Intl.Collator(locale);
  return {
    treaty: { ...toTreatyName(treaty), adoptedOn },
    asAt,
    days,
    rows: states
      .map((row) => {
        const state = toStateSummary(row, locale);
        const own = periods.get(row.id) ?? [];
        const now = own.length === 0 ? null : periodOn(own, asAt);
        return {
          state,
          m49: row.m49,
          strand: statusStrand({ ...state, periods: own }, days),
          status: now?.status ?? ("none" as const),
          uncertain: now?.uncertain ?? false,
          since: now?.from ?? null,
          acts: (actsOf.get(row.id) ?? []).flatMap(toMapAct).sort((a, b) => (a.from < b.from ? -1 : 1)),
        };
      })
      .sort((a, b) => collator.compare(a.state.name, b.state.name)),
  };
}

/** Where its day is not known at all, an act is told from the day of its effect. */
function toMapAct(row: {
  readonly kind: Parameters<typeof kebab>[0];
  readonly actedOn: Date | null;
  readonly actedPrecision: MapAct["date"]["precision"];
  readonly effectiveOn: Date | null;
}): MapAct[] {
  const date = columnsToReduced(row.actedOn, row.actedPrecision);
  const from = date === null ? (row.effectiveOn === null ? null : fromDateColumn(row.effectiveOn)) : firstDayOf(date);
  if (from === null) return [];
  return [{ kind: kebab(row.kind) as MapAct["kind"], date: { date, precision: row.actedPrecision }, from }];
}
