import { type FactEntity, factEntities } from "#domain/changes/fact-versions.ts";
import { Prisma } from "#generated/prisma/client.ts";

export const factTables: Readonly<Record<FactEntity, string>> = {
  action: "treaty_action",
  declaration: "declaration",
  procedure: "procedure_stance",
  "domestic-step": "domestic_step",
};

/** Ids of every version of the fact that one of its versions names, and what kind of fact it is; no row for an unknown id. */
export function versionsOf(id: string): Prisma.Sql {
  const chains = factEntities.map((entity) => {
    const table = Prisma.raw(factTables[entity]);
    return Prisma.sql`SELECT ${entity}::text AS entity, id::text FROM (
      WITH RECURSIVE older AS (
        SELECT id, supersedes_id FROM ${table} WHERE id = ${id}::uuid
        UNION SELECT past.id, past.supersedes_id FROM ${table} past JOIN older ON past.id = older.supersedes_id
      ), newer AS (
        SELECT id FROM ${table} WHERE id = ${id}::uuid
        UNION SELECT later.id FROM ${table} later JOIN newer ON later.supersedes_id = newer.id
      )
      SELECT id FROM older UNION SELECT id FROM newer
    ) chain`;
  });
  return Prisma.join(chains, " UNION ALL ");
}

/** What the log of the record is asked for. Moments are inclusive; no ids: of all. */
export interface RecordPeriod {
  readonly from: string;
  readonly to: string;
  readonly stateIds: readonly string[];
  readonly treatyIds: readonly string[];
}

/**
 * Common table "events": every change of the record in a period, as entity, id, state_id, treaty_id, change, at, by. What
 * is superseded counts once, as the correction, at the moment at which the new version was recorded.
 */
export function recordEvents({ from, to, stateIds, treatyIds }: RecordPeriod): Prisma.Sql {
  const scope = Prisma.sql`
    ${stateIds.length === 0 ? Prisma.empty : Prisma.sql`AND state_id = ANY(${[...stateIds]}::uuid[])`}
    ${treatyIds.length === 0 ? Prisma.empty : Prisma.sql`AND treaty_id = ANY(${[...treatyIds]}::uuid[])`}`;
  const events = factEntities.flatMap((entity) => {
    const table = Prisma.raw(factTables[entity]);
    return [
      Prisma.sql`SELECT ${entity}::text AS entity, id, state_id, treaty_id,
          CASE WHEN supersedes_id IS NULL THEN 'recorded' ELSE 'corrected' END AS change,
          recorded_at AS at, recorded_by AS by
        FROM ${table} WHERE recorded_at BETWEEN ${from}::timestamptz AND ${to}::timestamptz ${scope}`,
      Prisma.sql`SELECT ${entity}::text, id, state_id, treaty_id, 'retracted', retracted_at, retracted_by
        FROM ${table} taken WHERE retracted_at BETWEEN ${from}::timestamptz AND ${to}::timestamptz ${scope}
        AND NOT EXISTS (SELECT 1 FROM ${table} later WHERE later.supersedes_id = taken.id)`,
    ];
  });
  return Prisma.sql`events AS (${Prisma.join(events, " UNION ALL ")})`;
}
