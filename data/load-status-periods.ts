import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { ParticipationStatus, StatusPeriod } from "#domain/treaty-law/status.ts";
import { Prisma, type PrismaClient } from "#generated/prisma/client.ts";
import { deriveProjections, type Reader } from "./derive-projections.ts";
import { kebab, type Snake } from "./enum-names.ts";
import type { Scope } from "./find-named.ts";
import { readTreatiesAt } from "./read-treaties-at.ts";

/** The periods of one participant under one treaty, in order. */
export interface PairPeriods {
  readonly stateId: string;
  readonly treatyId: string;
  readonly periods: readonly StatusPeriod[];
}

interface PeriodQuery extends Scope {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly knownAt: Instant | null;
}

interface PeriodRow {
  readonly stateId: string;
  readonly treatyId: string;
  readonly status: Snake<ParticipationStatus>;
  readonly from: IsoDay | null;
  readonly until: IsoDay | null;
  readonly uncertain: boolean;
  readonly possible: readonly Snake<ParticipationStatus>[];
}

/**
 * All periods of the pairs whose status can have changed between two days, both inclusive: from the stored projection, or
 * for the record of a moment derived anew from the facts that counted then.
 */
export async function loadStatusPeriods(
  db: Reader & Pick<PrismaClient, "$queryRaw">,
  query: PeriodQuery,
): Promise<readonly PairPeriods[]> {
  return readTreatiesAt(db, query.knownAt, query.treatyIds, {
    stored: (treatyIds) => projected(db, { ...query, treatyIds }),
    derived: (treatyIds, knownAt) => derived(db, { ...query, treatyIds, knownAt }),
  });
}

async function derived(db: Reader, { stateIds, treatyIds, knownAt }: PeriodQuery): Promise<PairPeriods[]> {
  const treaties = await deriveProjections(db, { knownAt, treatyIds });
  return treaties.flatMap(({ id: treatyId, periods }) =>
    [...periods]
      .filter(([stateId]) => stateIds.length === 0 || stateIds.includes(stateId))
      .map(([stateId, of]) => ({ stateId, treatyId, periods: of })),
  );
}

async function projected(db: Pick<PrismaClient, "$queryRaw">, query: PeriodQuery): Promise<PairPeriods[]> {
  const { stateIds, treatyIds, from, to } = query;
  // A status changes where a period begins, or, where its day is not known, somewhere in an uncertain period.
  const rows = await db.$queryRaw<PeriodRow[]>`SELECT state_id::text AS "stateId", treaty_id::text AS "treatyId",
      status::text, from_on::text AS "from", until_on::text AS "until", uncertain, possible::text[]
    FROM status_period JOIN (
      SELECT DISTINCT state_id, treaty_id FROM status_period
      WHERE (from_on BETWEEN ${from}::date AND ${to}::date
        OR uncertain AND from_on <= ${to}::date AND until_on >= ${from}::date)
        ${stateIds.length === 0 ? Prisma.empty : Prisma.sql`AND state_id = ANY(${[...stateIds]}::uuid[])`}
        ${treatyIds.length === 0 ? Prisma.empty : Prisma.sql`AND treaty_id = ANY(${[...treatyIds]}::uuid[])`}
    ) moved USING (state_id, treaty_id)
    ORDER BY from_on NULLS FIRST`;
  return [...Map.groupBy(rows, (row) => `${row.stateId} ${row.treatyId}`).values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const periods = of.map(({ stateId, treatyId, status, possible, ...rest }) => ({
      ...rest,
      status: kebab(status),
      possible: possible.map(kebab),
    }));
    return [{ stateId: first.stateId, treatyId: first.treatyId, periods }];
  });
}
