import { type CalendarEvent, calendarEvents, type DatedPromise } from "#domain/calendars/calendar-events.ts";
import { firstYear, lastYear } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { fromDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { knownFact } from "./known-fact.ts";
import { listStatusChanges } from "./list-status-changes.ts";
import { getPrisma } from "./prisma.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";

/** A calendar of one state or one treaty. */
export interface CalendarList {
  readonly events: readonly (CalendarEvent & {
    /** When the record of it changed last. */
    readonly changedAt: Instant;
  })[];
  /** Entries into force and ends whose day is not known, which no calendar can hold. */
  readonly leftOut: number;
}

/** More changes than any state or treaty has. */
const all = 100_000;

/** What a calendar of a state or treaty holds, from the first day on record on, by days. */
export async function listCalendar(
  scope: { readonly kind: "states" | "treaties"; readonly id: string },
  locale: string,
): Promise<CalendarList> {
  const ids = {
    stateIds: scope.kind === "states" ? [scope.id] : [],
    treatyIds: scope.kind === "treaties" ? [scope.id] : [],
  };
  const [{ items }, promises, changed] = await Promise.all([
    listStatusChanges({
      ...ids,
      from: `${firstYear}-01-01`,
      to: `${lastYear}-12-31`,
      knownAt: null,
      cursor: null,
      limit: all,
      locale,
    }),
    datedPromises(scope, locale),
    changedAt(scope),
  ]);
  const { events, leftOut } = calendarEvents(
    items,
    promises.map(({ promise }) => promise),
  );
  const promiseChanged = new Map(promises.map(({ promise, at }) => [promise.ref, at]));
  return {
    events: events.map((event) => ({
      ...event,
      changedAt:
        (event.kind === "promise"
          ? promiseChanged.get(event.promise.ref)
          : changed.get(`${event.state.iso3} ${event.treaty.code}`)) ?? "1970-01-01T00:00:00.000Z",
    })),
    leftOut,
  };
}

async function datedPromises(
  scope: { readonly kind: "states" | "treaties"; readonly id: string },
  locale: string,
): Promise<{ readonly promise: DatedPromise; readonly at: Instant }[]> {
  const db = getPrisma();
  const ofScope = scope.kind === "states" ? { stateId: scope.id } : { targets: { some: { treatyId: scope.id } } };
  const rows = await db.commitment.findMany({
    select: {
      id: true,
      ref: true,
      text: true,
      dueOn: true,
      outcome: true,
      recordedAt: true,
      state: { select: stateNameSelect },
      visit: { select: { slug: true } },
    },
    where: { ...knownFact(), ...ofScope, dueOn: { not: null } },
  });
  const versions = await db.recordVersion.groupBy({
    by: ["entityId"],
    _max: { recordedAt: true },
    where: { entity: "Commitment", entityId: { in: rows.map(({ id }) => id) } },
  });
  const corrected = new Map(versions.map(({ entityId, _max }) => [entityId, _max.recordedAt]));
  return rows.flatMap(({ id, ref, text, dueOn, outcome, recordedAt, state, visit }) =>
    dueOn === null
      ? []
      : {
          promise: {
            ref,
            text,
            state: toStateName(state, locale),
            dueOn: fromDateColumn(dueOn),
            outcome: kebab(outcome),
            path: `/visits/${visit.slug}`,
          },
          at: (corrected.get(id) ?? recordedAt).toISOString(),
        },
  );
}

/** When the record of a state under a treaty changed last, by "KAZ ICCPR": what gives a day may be gone by now. */
async function changedAt(scope: { readonly kind: "states" | "treaties"; readonly id: string }) {
  const column = Prisma.raw(scope.kind === "states" ? "state_id" : "treaty_id");
  const rows = await getPrisma().$queryRaw<{ pair: string; at: Date }[]>`
    SELECT s.iso3 || ' ' || t.code AS pair, max(greatest(a.recorded_at, a.retracted_at)) AS at
    FROM treaty_action a JOIN state s ON s.id = a.state_id JOIN treaty t ON t.id = a.treaty_id
    WHERE a.${column} = ${scope.id}::uuid GROUP BY 1`;
  return new Map(rows.map(({ pair, at }) => [pair, at.toISOString()]));
}
