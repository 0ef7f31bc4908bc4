import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { fromCursor, toCursor } from "./change-cursor.ts";
import { getPrisma } from "./prisma.ts";

/** Which entries of the audit log are asked for; undefined asks for all. */
export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly operation?: string | undefined;
  readonly entity?: string | undefined;
  /** First and last day in UTC, both inclusive. */
  readonly from?: IsoDay | undefined;
  readonly to?: IsoDay | undefined;
  /** Words that stand in the key, the reason, or the record before or after. */
  readonly q?: string | undefined;
}

export interface AuditEntry {
  readonly id: string;
  readonly at: Instant;
  readonly actor: string;
  readonly operation: string;
  readonly entity: string;
  readonly entityKey: string;
  /** As PostgreSQL writes jsonb, which is what the hash is of; null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

interface Row extends Omit<AuditEntry, "id" | "at"> {
  readonly id: bigint;
  readonly at: Date;
}

function conditions({ actor, operation, entity, from, to, q }: AuditFilter): Prisma.Sql[] {
  const words = q === undefined ? undefined : `%${q.trim().replaceAll(/[\\%_]/g, "\\$&")}%`;
  return [
    ...(actor === undefined ? [] : [Prisma.sql`actor = ${actor}`]),
    ...(operation === undefined ? [] : [Prisma.sql`operation = ${operation}`]),
    ...(entity === undefined ? [] : [Prisma.sql`entity = ${entity}`]),
    ...(from === undefined ? [] : [Prisma.sql`at >= ${`${from}T00:00:00Z`}::timestamptz`]),
    ...(to === undefined ? [] : [Prisma.sql`at < ${`${to}T00:00:00Z`}::timestamptz + interval '24 hours'`]),
    ...(words === undefined
      ? []
      : [
          Prisma.sql`(entity_key ILIKE ${words} OR reason ILIKE ${words} OR before::text ILIKE ${words} OR after::text ILIKE ${words})`,
        ]),
  ];
}

/**
 * Entries of the audit log that fit, the newest first, a page at a time.
 * @param page.cursor where the page before ended; one that no page gave has nothing after it
 * @param page.upTo the newest entry to be given, so that a long export is of one moment
 */
export async function listAudit(
  filter: AuditFilter,
  page: { readonly limit: number; readonly cursor?: string | null; readonly upTo?: string },
): Promise<{ readonly items: readonly AuditEntry[]; readonly nextCursor: string | null }> {
  const { limit, cursor = null, upTo } = page;
  const after = cursor === null ? null : fromCursor(cursor, 1)?.[0];
  if (after !== null && !/^\d{1,18}$/.test(String(after))) return { items: [], nextCursor: null };
  const where = [
    ...conditions(filter),
    ...(after === null ? [] : [Prisma.sql`id < ${String(after)}::bigint`]),
    ...(upTo === undefined ? [] : [Prisma.sql`id <= ${upTo}::bigint`]),
  ];
  const rows = await getPrisma().$queryRaw<Row[]>`
    SELECT id, at, actor, operation, entity, entity_key AS "entityKey", before::text, after::text, reason,
      previous_hash AS "previousHash", hash
    FROM audit_entry WHERE ${where.length === 0 ? Prisma.sql`TRUE` : Prisma.join(where, " AND ")}
    ORDER BY audit_entry.id DESC LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit).map((row) => ({ ...row, id: String(row.id), at: row.at.toISOString() }));
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? toCursor([last.id]) : null };
}

export interface AuditOverview {
  readonly entries: number;
  /** Hash of the last entry; null where there is none. */
  readonly lastHash: string | null;
  /** What the log can be narrowed to, in alphabetical order. */
  readonly actors: readonly string[];
  readonly operations: readonly string[];
  readonly entities: readonly string[];
}

/** How long the audit log is, where it ends, and what stands in it. */
export async function getAuditOverview(): Promise<AuditOverview> {
  const db = getPrisma();
  const [head, names] = await Promise.all([
    db.auditHead.findFirst({ select: { entries: true, hash: true } }),
    db.$queryRaw<{ actor: string; operation: string; entity: string }[]>`
      SELECT actor, operation, entity FROM audit_entry GROUP BY 1, 2, 3`,
  ]);
  const each = (name: "actor" | "operation" | "entity") => [...new Set(names.map((row) => row[name]))].sort();
  return {
    entries: Number(head?.entries ?? 0n),
    lastHash: head?.hash ?? null,
    actors: each("actor"),
    operations: each("operation"),
    entities: each("entity"),
  };
}
