import { factEntities } from "#domain/changes/fact-versions.ts";
import type { MovedEntity, MovementChange } from "#domain/movements/movement.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { snake } from "../enum-names.ts";
import { factTables } from "./fact-tables.sql.ts";

/** Whose movements are asked for: by the id of what is followed, or by what a search finds. */
export type MovementRange =
  | { readonly kind: "states" | "treaties" | "visits"; readonly id: string }
  | {
      readonly kind: "recommendations";
      /** Condition on recommendations "r" that the search finds, whatever their status. */
      readonly fits: Prisma.Sql;
      /** The statuses that the search asks for; none: any. */
      readonly statuses: readonly FollowUpStatus[];
    };

/** A place in the list of movements: the newest first. */
export type MovementPlace = readonly [at: string, id: string, change: MovementChange, number: number];

/** A movement before it is read: `id` is the version of what supersedes, else the record; `number` its version in place. */
export interface MovementRow {
  readonly entity: MovedEntity;
  readonly id: string;
  readonly change: MovementChange;
  /** Of a record that is put right in place: which version; else 0. */
  readonly number: number;
  readonly at: Date;
}

interface Branch {
  readonly entity: MovedEntity;
  /** What is read, the row itself as `e`, the recommendation that it belongs to as `r`. */
  readonly from: Prisma.Sql;
  readonly change: Prisma.Sql;
  readonly number: Prisma.Sql;
  readonly at: Prisma.Sql;
  readonly id: Prisma.Sql;
  /** Beside the scope. */
  readonly where: Prisma.Sql;
  readonly scope: Prisma.Sql;
}

const none = Prisma.sql`0`;
const superseding = Prisma.sql`CASE WHEN e.supersedes_id IS NULL THEN 'recorded' ELSE 'corrected' END::text`;

/** Of a table whose rows supersede each other: what was recorded, and what was taken out without being superseded. */
function supersedingBranches(entity: MovedEntity, table: string, join: Prisma.Sql, scope: Prisma.Sql): Branch[] {
  const name = Prisma.raw(table);
  const common = { entity, from: Prisma.sql`${name} e ${join}`, number: none, id: Prisma.sql`e.id`, scope };
  return [
    { ...common, change: superseding, at: Prisma.sql`e.recorded_at`, where: Prisma.sql`TRUE` },
    {
      ...common,
      change: Prisma.sql`'retracted'::text`,
      at: Prisma.sql`e.retracted_at`,
      where: Prisma.sql`e.retracted_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM ${name} later WHERE later.supersedes_id = e.id)`,
    },
  ];
}

/** Of a table whose rows are put right in place: recorded, put right (its versions), taken out. */
function inPlaceBranches(
  entity: "recommendation" | "commitment" | "visit",
  versionsAs: string,
  scope: Prisma.Sql,
): Branch[] {
  const name = Prisma.raw(entity);
  const common = { entity, id: Prisma.sql`e.id`, scope };
  const settled = Prisma.sql`v.values ->> 'outcome' IS DISTINCT FROM before.values ->> 'outcome'`;
  return [
    {
      ...common,
      from: Prisma.sql`${name} e`,
      change: Prisma.sql`'recorded'::text`,
      number: none,
      at: Prisma.sql`e.recorded_at`,
      where: Prisma.sql`TRUE`,
    },
    {
      ...common,
      from: Prisma.sql`record_version v
        JOIN record_version before ON before.entity = v.entity AND before.entity_id = v.entity_id
          AND before.number = v.number - 1
        JOIN ${name} e ON e.id = v.entity_id`,
      change: Prisma.sql`CASE WHEN ${settled} THEN 'settled' ELSE 'corrected' END::text`,
      number: Prisma.sql`v.number`,
      at: Prisma.sql`v.recorded_at`,
      where: Prisma.sql`v.entity = ${versionsAs} AND v.number > 1`,
    },
    {
      ...common,
      from: Prisma.sql`${name} e`,
      change: Prisma.sql`'retracted'::text`,
      number: none,
      at: Prisma.sql`e.retracted_at`,
      where: Prisma.sql`e.retracted_at IS NOT NULL`,
    },
  ];
}

const ofRecommendation = Prisma.sql`JOIN recommendation r ON r.id = e.recommendation_id`;

function ofOne(kind: "states" | "treaties" | "visits", id: string): Branch[] {
  const is = (column: string) => Prisma.sql`${Prisma.raw(column)} = ${id}::uuid`;
  const column = { states: "state_id", treaties: "treaty_id", visits: "visit_id" }[kind];
  const asked = kind === "treaties" ? "target_treaty_id" : column;
  const facts = factEntities.flatMap((entity) =>
    supersedingBranches(entity, factTables[entity], Prisma.empty, is(`e.${column}`)),
  );
  const promised =
    kind === "treaties"
      ? Prisma.sql`EXISTS (SELECT FROM commitment_target t WHERE t.commitment_id = e.id AND t.treaty_id = ${id}::uuid)`
      : is(`e.${column}`);
  return [
    ...(kind === "visits" ? [] : facts),
    ...inPlaceBranches("recommendation", "Recommendation", is(`e.${asked}`)),
    ...supersedingBranches("follow-up", "follow_up", ofRecommendation, is(`r.${asked}`)),
    ...inPlaceBranches("commitment", "Commitment", promised),
    ...(kind === "treaties" ? [] : inPlaceBranches("visit", "Visit", is(kind === "visits" ? "e.id" : "e.state_id"))),
  ];
}

/**
 * Of the recommendations that a search finds. An assessment that moves one out of the search, or into it, belongs to it: the
 * status that it gives and the one that the tracker gave before count as much as where the recommendation stands.
 */
function ofSearch(fits: Prisma.Sql, statuses: readonly FollowUpStatus[]): Branch[] {
  const asked = Prisma.sql`${statuses.map(snake)}::follow_up_status[]`;
  const past = Prisma.sql`coalesce((SELECT past.status FROM follow_up past
    WHERE past.recommendation_id = r.id AND past.assessor_kind = 'tracker' AND past.recorded_at < e.recorded_at
    ORDER BY past.recorded_at DESC LIMIT 1), 'pending')`;
  const any = statuses.length === 0;
  const found = any ? fits : Prisma.sql`${fits} AND r.status = ANY (${asked})`;
  const assessed = any
    ? fits
    : Prisma.sql`${fits} AND (r.status = ANY (${asked}) OR e.status = ANY (${asked}) OR ${past} = ANY (${asked}))`;
  return [
    ...inPlaceBranches(
      "recommendation",
      "Recommendation",
      Prisma.sql`EXISTS (SELECT FROM recommendation r WHERE r.id = e.id AND ${found})`,
    ),
    ...supersedingBranches("follow-up", "follow_up", ofRecommendation, assessed),
  ];
}

/**
 * Movements of a range, the newest first, each branch ordered and cut by its own index before they are brought together.
 * @param from the earliest moment, inclusive; null: from the first on
 * @param after the place after which the page begins; null: at the newest
 */
export function movementRows(
  range: MovementRange,
  {
    from,
    after,
    limit,
  }: { readonly from: string | null; readonly after: MovementPlace | null; readonly limit: number },
): Prisma.Sql {
  const branches =
    range.kind === "recommendations" ? ofSearch(range.fits, range.statuses) : ofOne(range.kind, range.id);
  const parts = branches.map(({ entity, from: tables, change, number, at, id, where, scope }) => {
    const since = from === null ? Prisma.empty : Prisma.sql`AND ${at} >= ${from}::timestamptz`;
    const next =
      after === null
        ? Prisma.empty
        : Prisma.sql`AND (${at}, ${id}, ${change}, ${number}) < (${after[0]}::timestamptz, ${after[1]}::uuid, ${after[2]}, ${after[3]}::int)`;
    return Prisma.sql`(SELECT ${entity}::text AS entity, ${id} AS id, ${change} AS change, ${number} AS number, ${at} AS at
      FROM ${tables} WHERE ${where} AND ${scope} ${since} ${next}
      ORDER BY ${at} DESC, ${id} DESC LIMIT ${limit})`;
  });
  return Prisma.sql`SELECT entity, id::text, change, number, at FROM (${Prisma.join(parts, " UNION ALL ")}) moved
    ORDER BY at DESC, moved.id DESC, change DESC, number DESC LIMIT ${limit}`;
}
