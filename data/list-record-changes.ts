import type { FactEntity, FactVersion } from "#domain/changes/fact-versions.ts";
import {
  type ChangeCount,
  foldLoads,
  type Load,
  type RecordChange,
  type RecordChangeKind,
  sumByKind,
} from "#domain/changes/record-changes.ts";
import { type Instant, toInstant } from "#domain/dates/instant.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { fromCursor, toCursor } from "./change-cursor.ts";
import type { Scope } from "./find-named.ts";
import { isFactId } from "./get-fact-history.ts";
import { type FactReader, loadFactVersions } from "./load-fact-versions.ts";
import { getPrisma } from "./prisma.ts";
import { recordEvents } from "./sql/fact-tables.sql.ts";

export interface RecordQuery extends Scope {
  /** First and last moment, both inclusive. */
  readonly from: Instant;
  readonly to: Instant;
  /** Whether loads are told in one line each; without, every change is an item. */
  readonly fold: boolean;
  /** The place after which the page begins, as given by the page before. */
  readonly cursor: string | null;
  readonly limit: number;
  readonly locale: string;
}

export interface RecordChangeList {
  readonly items: readonly RecordChange[];
  /** Loads between the first and the last item of the page. */
  readonly loads: readonly Load[];
  /** Of the whole period, the loads included. */
  readonly sums: Readonly<Record<RecordChangeKind, number>>;
  readonly nextCursor: string | null;
}

interface EventRow {
  readonly entity: FactEntity;
  readonly id: string;
  readonly change: RecordChangeKind;
  readonly at: Date;
  readonly by: string;
}

interface CountRow extends Omit<ChangeCount, "first" | "last"> {
  readonly first: Date;
  readonly last: Date;
}

/**
 * What changed in the record between two moments, the newest first. A cursor that no page gave has nothing after it.
 */
export async function listRecordChanges(query: RecordQuery): Promise<RecordChangeList> {
  const { fold, limit, locale } = query;
  const db = getPrisma();
  const counted = await db.$queryRaw<CountRow[]>`WITH ${recordEvents(query)}
    SELECT (at AT TIME ZONE 'UTC')::date::text AS day, by, change, treaty.code AS treaty, count(*)::int AS count,
      min(at) AS first, max(at) AS last
    FROM events JOIN treaty ON treaty.id = treaty_id
    GROUP BY 1, 2, 3, 4, treaty.position ORDER BY 1 DESC, 2, 3, treaty.position`;
  const counts = counted.map((row) => ({ ...row, first: row.first.toISOString(), last: row.last.toISOString() }));
  const loads = fold ? foldLoads(counts) : [];
  const after = query.cursor === null ? [] : placeAfter(query.cursor);
  if (after === null) return { items: [], loads: [], sums: sumByKind(counts), nextCursor: null };
  const [at, id, change] = after;
  const rows = await db.$queryRaw<EventRow[]>`WITH ${recordEvents(query)}
    SELECT entity, id::text, change, at, by FROM events WHERE ${apartFrom(loads)}
    ${at === undefined ? Prisma.empty : Prisma.sql`AND (at, id, change) < (${at}::timestamptz, ${id}::uuid, ${change})`}
    ORDER BY at DESC, events.id DESC, change DESC LIMIT ${limit + 1}`;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  const oldest = more ? last.at.toISOString() : "";
  return {
    items: await toChanges(db, shown, locale),
    loads: loads.filter((load) => (at === undefined || load.last < at) && load.last >= oldest),
    sums: sumByKind(counts),
    nextCursor: more ? toCursor([last.at.toISOString(), last.id, last.change]) : null,
  };
}

/** When, which version and how: the place that a cursor stands for; null where no page gave it. */
function placeAfter(cursor: string): readonly string[] | null {
  const [at, id, change] = (fromCursor(cursor, 3) ?? []).map(String);
  if (at === undefined || id === undefined || change === undefined) return null;
  return toInstant(at) === at && isFactId(id) ? [at, id, change] : null;
}

/** Leaves out the first records that are told in a line of their own. */
function apartFrom(loads: readonly Load[]): Prisma.Sql {
  if (loads.length === 0) return Prisma.sql`TRUE`;
  const each = loads.map(({ day, by }) => Prisma.sql`(by = ${by} AND (at AT TIME ZONE 'UTC')::date = ${day}::date)`);
  return Prisma.sql`NOT (change = 'recorded' AND (${Prisma.join(each, " OR ")}))`;
}

async function toChanges(db: FactReader, rows: readonly EventRow[], locale: string): Promise<RecordChange[]> {
  const versions = new Map<string, FactVersion>();
  for (const [entity, of] of Map.groupBy(rows, (row) => row.entity)) {
    const ids = of.map((row) => row.id);
    for (const version of await loadFactVersions(db, entity, ids, locale)) versions.set(version.id, version);
    const past = ids.flatMap((id) => versions.get(id)?.supersedes ?? []).filter((id) => !versions.has(id));
    for (const version of await loadFactVersions(db, entity, past, locale)) versions.set(version.id, version);
  }
  return rows.flatMap(({ entity, id, change, at, by }) => {
    const version = versions.get(id);
    if (version === undefined) return [];
    const past = version.supersedes === null ? undefined : versions.get(version.supersedes);
    const before = change === "retracted" ? version : (past ?? null);
    const after = change === "retracted" ? null : version;
    const reason = change === "recorded" ? null : (before?.ended?.reason ?? null);
    const { state, treaty } = version;
    return [{ entity, id, state, treaty, change, at: at.toISOString(), by, reason, before, after }];
  });
}
