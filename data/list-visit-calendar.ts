import { type VisitEvent, visitEvents } from "#domain/calendars/visit-events.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { inScope, type Scope } from "./find-named.ts";
import { getPrisma } from "./prisma.ts";
import { toVisitName, visitNameSelect, visitWaySelect, wayOf } from "./visit.select.ts";

/** A calendar of visits. */
export interface VisitCalendarList {
  readonly events: readonly (VisitEvent & {
    /** When the record of the visit changed last. */
    readonly changedAt: Instant;
  })[];
  /** Visits whose days are not known, which no calendar can hold. */
  readonly leftOut: number;
  /** When the record of any visit of the calendar changed last, those that were taken out of it too; null where there is none. */
  readonly changedAt: Instant | null;
}

/** What a calendar of the visits to some states holds, or to all states, from the first day on record on, by days. */
export async function listVisitCalendar(scope: Scope, locale: string): Promise<VisitCalendarList> {
  const db = getPrisma();
  const rows = await db.visit.findMany({
    select: { ...visitNameSelect, ...visitWaySelect, id: true, recordedAt: true, retractedAt: true },
    where: inScope({ ...scope, treatyIds: [] }),
  });
  const versions = await db.recordVersion.groupBy({
    by: ["entityId"],
    _max: { recordedAt: true },
    where: { entity: "Visit", entityId: { in: rows.map(({ id }) => id) } },
  });
  const corrected = new Map(versions.map(({ entityId, _max }) => [entityId, _max.recordedAt]));
  const changed = new Map(
    rows.map(({ id, slug, recordedAt, retractedAt }) => [
      slug,
      (retractedAt ?? corrected.get(id) ?? recordedAt).toISOString(),
    ]),
  );
  const counting = rows.filter(({ retractedAt }) => retractedAt === null);
  const { events, leftOut } = visitEvents(counting.map((row) => ({ ...toVisitName(row, locale), way: wayOf(row) })));
  return {
    events: events.map((event) => ({
      ...event,
      changedAt: changed.get(event.visit.slug) ?? "1970-01-01T00:00:00.000Z",
    })),
    leftOut,
    changedAt: [...changed.values()].sort().at(-1) ?? null,
  };
}
