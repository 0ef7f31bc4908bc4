import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { View } from "#domain/entities/view.ts";
import type { ParticipationStatus } from "#domain/treaty-law/status.ts";
import { Prisma, type PrismaClient, type ParticipationStatus as StoredStatus } from "#generated/prisma/client.ts";
import { deriveProjections, type Reader } from "./derive-projections.ts";
import { kebab } from "./enum-names.ts";
import type { Scope } from "./find-named.ts";
import { readTreatiesAt } from "./read-treaties-at.ts";

export interface StatusOnDay {
  readonly stateId: string;
  readonly treatyId: string;
  readonly status: ParticipationStatus;
  readonly uncertain: boolean;
}

/**
 * From the stored projection, which knows the record as it is now. One row for each treaty, with its states in one text
 * ("<id> party ?,<id> signatory"): to take thousands of small rows apart would last longer than to find them.
 */
async function projectedOn(
  db: Pick<PrismaClient, "$queryRaw">,
  asAt: IsoDay,
  { stateIds, treatyIds }: Scope,
): Promise<StatusOnDay[]> {
  const rows = await db.$queryRaw<{ readonly treaty: string; readonly standings: string }[]>`
    SELECT treaty_id::text AS treaty,
      string_agg(state_id || ' ' || status || CASE WHEN uncertain THEN ' ?' ELSE '' END, ',') AS standings
    FROM status_period
    WHERE (from_on IS NULL OR from_on <= ${asAt}::date) AND (until_on IS NULL OR until_on > ${asAt}::date)
      ${stateIds.length === 0 ? Prisma.empty : Prisma.sql`AND state_id = ANY(${[...stateIds]}::uuid[])`}
      ${treatyIds.length === 0 ? Prisma.empty : Prisma.sql`AND treaty_id = ANY(${[...treatyIds]}::uuid[])`}
    GROUP BY treaty_id`;
  return rows.flatMap(({ treaty: treatyId, standings }) =>
    standings.split(",").map((standing) => {
      const [stateId = "", status = "none", doubt] = standing.split(" ");
      return { stateId, treatyId, status: kebab(status as StoredStatus), uncertain: doubt !== undefined };
    }),
  );
}

/**
 * The status on a day of every pair that has an act: of the record as it is now from the projection, of the record as it
 * was known at a moment derived anew from the facts that counted then. A pair without an act is left out.
 * @param scope of which states and treaties; of all where it names none
 */
export async function statusesOn(
  db: Reader & Pick<PrismaClient, "$queryRaw">,
  { asAt, knownAt }: Pick<View, "asAt" | "knownAt">,
  { stateIds = [], treatyIds = [] }: Partial<Scope> = {},
): Promise<readonly StatusOnDay[]> {
  return readTreatiesAt(db, knownAt, treatyIds, {
    stored: (ids) => projectedOn(db, asAt, { stateIds, treatyIds: ids }),
    derived: (ids, moment) => derivedOn(db, { asAt, knownAt: moment }, { stateIds, treatyIds: ids }),
  });
}

async function derivedOn(
  db: Reader,
  { asAt, knownAt }: Pick<View, "asAt" | "knownAt">,
  { stateIds, treatyIds }: Scope,
): Promise<StatusOnDay[]> {
  const treaties = await deriveProjections(db, { knownAt, treatyIds });
  const states = new Set(stateIds);
  return treaties.flatMap(({ id: treatyId, periods }) =>
    [...periods].flatMap(([stateId, all]) =>
      (states.size === 0 || states.has(stateId) ? all : [])
        .filter(({ from, until }) => (from === null || from <= asAt) && (until === null || asAt < until))
        .map(({ status, uncertain }) => ({ stateId, treatyId, status, uncertain })),
    ),
  );
}

/** How many treaties a state has of one status. */
export interface StatusTotal {
  readonly stateId: string;
  readonly status: ParticipationStatus;
  readonly uncertain: boolean;
  readonly count: number;
}

/**
 * By state, under how many treaties it stands how on a day: summed by the database where the record as it is now is asked for, so
 * that what is read does not grow with the acts.
 * @param scope of which treaties; of all where it names none
 */
export async function statusTotalsOn(
  db: Reader & Pick<PrismaClient, "$queryRaw">,
  view: Pick<View, "asAt" | "knownAt">,
  { treatyIds = [] }: Partial<Pick<Scope, "treatyIds">> = {},
): Promise<readonly StatusTotal[]> {
  const { asAt, knownAt } = view;
  return readTreatiesAt(db, knownAt, treatyIds, {
    stored: (ids) => projectedTotals(db, asAt, ids),
    derived: async (ids, moment) => {
      const each = await derivedOn(db, { asAt, knownAt: moment }, { stateIds: [], treatyIds: ids });
      return each.map((one) => ({ ...one, count: 1 }));
    },
  });
}

async function projectedTotals(
  db: Pick<PrismaClient, "$queryRaw">,
  asAt: IsoDay,
  treatyIds: readonly string[],
): Promise<StatusTotal[]> {
  const rows = await db.$queryRaw<(Omit<StatusTotal, "status"> & { readonly status: StoredStatus })[]>`
    SELECT state_id::text AS "stateId", status, uncertain, count(*)::int AS count FROM status_period
    WHERE (from_on IS NULL OR from_on <= ${asAt}::date) AND (until_on IS NULL OR until_on > ${asAt}::date)
      ${treatyIds.length === 0 ? Prisma.empty : Prisma.sql`AND treaty_id = ANY(${[...treatyIds]}::uuid[])`}
    GROUP BY state_id, status, uncertain`;
  return rows.map((row) => ({ ...row, status: kebab(row.status) }));
}
