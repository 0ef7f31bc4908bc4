import { z } from "zod";
import { mostRanked, type RecommendationOrder } from "#domain/recommendations/search.ts";
import { Prisma } from "#generated/prisma/client.ts";

/** The place of a recommendation in a list of one order: what the next page begins after. */
export interface Place {
  readonly id: string;
  /** Its day; "infinity" for one without. */
  readonly day: string;
  readonly position: number;
  readonly ref: string;
  /** How near it is to the words; 0 in other orders. */
  readonly rank: number;
}

const cursorShape = z.tuple([
  z.string().regex(/^(?:\d{4}-\d\d-\d\d|infinity)$/),
  z.int(),
  z.string().max(100),
  z.number(),
]);

/** The place as a cursor. */
export function toCursor({ day, position, ref, rank }: Place): string {
  return Buffer.from(JSON.stringify([day, position, ref, rank]), "utf8").toString("base64url");
}

/** The place that a cursor names; null where it names none. */
export function fromCursor(cursor: string): Omit<Place, "id"> | null {
  try {
    const parsed = cursorShape.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    if (!parsed.success) return null;
    const [day, position, ref, rank] = parsed.data;
    return { day, position, ref: ref.replaceAll("\0", ""), rank };
  } catch {
    return null;
  }
}

const columns = Prisma.sql`r.id::text AS id, r.ordered_on::text AS day, r.position, r.ref`;
const undated = Prisma.sql`r.ordered_on = 'infinity'`;

/**
 * A page of the recommendations "r" that fit, in an order, as queries to be asked one after another until the page is full.
 * Paging is by key: a page costs the same wherever it stands.
 * @param fits condition on "r"
 * @param words what nearness is measured by; null in the other orders
 * @param after the place before the page; null for the first
 */
export function pageQueries(
  order: RecommendationOrder,
  {
    fits,
    words,
    after,
  }: { readonly fits: Prisma.Sql; readonly words: Prisma.Sql | null; readonly after: Omit<Place, "id"> | null },
): ((limit: number) => Prisma.Sql)[] {
  if (order === "relevance" && words !== null) return [(limit) => byRank(fits, words, after, limit)];
  const key = after === null ? null : Prisma.sql`(${after.position}::int, ${after.ref}::text)`;
  const ordered = (limit: number, where: Prisma.Sql, by: Prisma.Sql) =>
    Prisma.sql`SELECT ${columns}, 0::float8 AS rank FROM recommendation r WHERE ${fits} AND ${where} ORDER BY ${by} LIMIT ${limit}`;
  if (order !== "date") {
    const from =
      key === null
        ? Prisma.sql`true`
        : Prisma.sql`(r.ordered_on, r.position, r.ref) > (${after?.day}::date, ${after?.position}::int, ${after?.ref}::text)`;
    return [(limit) => ordered(limit, from, Prisma.sql`r.ordered_on, r.position, r.ref`)];
  }
  const behind = key === null ? Prisma.sql`true` : Prisma.sql`(r.position, r.ref) > ${key}`;
  const isUndated = after?.day === "infinity";
  const dated =
    after === null
      ? Prisma.sql`r.ordered_on < 'infinity'`
      : Prisma.sql`r.ordered_on <= ${after.day}::date AND (r.ordered_on < ${after.day}::date OR ${behind})`;
  return [
    ...(isUndated ? [] : [(limit: number) => ordered(limit, dated, Prisma.sql`r.ordered_on DESC, r.position, r.ref`)]),
    (limit) =>
      ordered(limit, isUndated ? Prisma.sql`${undated} AND ${behind}` : undated, Prisma.sql`r.position, r.ref`),
  ];
}

function byRank(fits: Prisma.Sql, words: Prisma.Sql, after: Omit<Place, "id"> | null, limit: number): Prisma.Sql {
  const from =
    after === null
      ? Prisma.sql`true`
      : Prisma.sql`(rank < ${after.rank} OR (rank = ${after.rank} AND (ordered_on, position, ref) > (${after.day}::date, ${after.position}::int, ${after.ref}::text)))`;
  return Prisma.sql`SELECT id::text, ordered_on::text AS day, position, ref, rank FROM (
    SELECT r.id, r.ordered_on, r.position, r.ref, ts_rank('{0.1, 0.3, 0.3, 0.6}', r.words, ${words})::float8 AS rank
    FROM (SELECT * FROM recommendation r WHERE ${fits} ORDER BY r.ordered_on, r.position, r.ref LIMIT ${mostRanked}) r
  ) ranked WHERE ${from} ORDER BY rank DESC, ordered_on, position, ref LIMIT ${limit}`;
}
