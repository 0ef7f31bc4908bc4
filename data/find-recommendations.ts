import type { Facet, RecommendationList } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { Prisma, type PrismaClient } from "#generated/prisma/client.ts";
import { kebab } from "./enum-names.ts";
import { getPrisma } from "./prisma.ts";
import { recommendationSummarySelect, toRecommendationSummary } from "./recommendation.select.ts";
import { filterNames, matching, type RecommendationFilters, standing } from "./sql/recommendation-standing.sql.ts";

export interface RecommendationQuery extends Partial<RecommendationFilters>, View {
  /** The place after which the page begins, as given by the page before. */
  readonly cursor?: string | null | undefined;
  readonly limit?: number | undefined;
}

interface PageRow {
  readonly id: string;
  readonly place: string;
}

interface FacetRow {
  readonly facet: (typeof filterNames)[number];
  readonly value: string;
  readonly count: number;
}

/**
 * Recommendations made by a day, filtered, the longest waiting first, with counts for every filter.
 * Paging is by key: a page costs the same wherever it stands. An unknown value of a filter gives an empty list.
 */
export async function findRecommendations(query: RecommendationQuery): Promise<RecommendationList> {
  const { asAt, knownAt, locale, limit = 50, cursor = null } = query;
  const filters: RecommendationFilters = {
    state: query.state ?? [],
    status: query.status ?? [],
    theme: query.theme ?? [],
    treaty: query.treaty ?? [],
    visit: query.visit ?? [],
    q: query.q ?? null,
  };
  const db = getPrisma();
  const after = cursor === null ? Prisma.empty : Prisma.sql`AND place > ${fromCursor(cursor)} COLLATE "C"`;
  const [page, counted] = await Promise.all([
    db.$queryRaw<PageRow[]>`WITH ${standing({ asAt, knownAt, q: filters.q })}
      SELECT id::text, place FROM standing WHERE ${matching(filters)} ${after} ORDER BY place LIMIT ${limit + 1}`,
    db.$queryRaw<FacetRow[]>`WITH ${standing({ asAt, knownAt, q: filters.q })} ${facetQuery(filters)}`,
  ]);
  const shown = page.slice(0, limit);
  const rows = await db.recommendation.findMany({
    select: { ...recommendationSummarySelect(knownAt), id: true },
    where: { id: { in: shown.map((row) => row.id) } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const last = shown.at(-1);
  const [total, ...facetRows] = counted;
  return {
    items: shown.flatMap(({ id }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [toRecommendationSummary(row, asAt, locale)];
    }),
    total: Number(total?.count ?? 0),
    facets: await labelled(db, facetRows),
    nextCursor: page.length > limit && last !== undefined ? toCursor(last.place) : null,
  };
}

/** The total as first row, then one row for each value of each facet. */
function facetQuery(filters: RecommendationFilters): Prisma.Sql {
  const facets = filterNames.map(
    (name) => Prisma.sql`SELECT ${name}::text AS facet, ${Prisma.raw(name)} AS value, count(*)::int AS count
      FROM standing WHERE ${Prisma.raw(name)} IS NOT NULL AND ${matching(filters, name)} GROUP BY 2`,
  );
  return Prisma.sql`SELECT * FROM (
    SELECT '' AS facet, '' AS value, count(*)::int AS count FROM standing WHERE ${matching(filters)}
    UNION ALL ${Prisma.join(facets, " UNION ALL ")}
  ) counted ORDER BY facet <> '', facet, count DESC, value`;
}

async function labelled(
  db: Pick<PrismaClient, "state" | "treaty" | "visit">,
  rows: readonly FacetRow[],
): Promise<RecommendationList["facets"]> {
  const of = (name: FacetRow["facet"]) => rows.filter((row) => row.facet === name);
  const [states, treaties, visits] = await Promise.all([
    db.state.findMany({
      select: { iso3: true, nameEn: true },
      where: { iso3: { in: of("state").map((row) => row.value) } },
    }),
    db.treaty.findMany({
      select: { code: true, shortTitle: true },
      where: { code: { in: of("treaty").map((row) => row.value) } },
    }),
    db.visit.findMany({
      select: { slug: true, title: true },
      where: { slug: { in: of("visit").map((row) => row.value) } },
    }),
  ]);
  const names = new Map([
    ...states.map((row) => [row.iso3, row.nameEn] as const),
    ...treaties.map((row) => [row.code, row.shortTitle] as const),
    ...visits.map((row) => [row.slug, row.title] as const),
  ]);
  const toFacet = (row: FacetRow): Facet => ({
    value: row.value,
    label: names.get(row.value) ?? null,
    count: row.count,
  });
  return {
    status: of("status").map((row) => ({ ...toFacet(row), value: kebab(row.value) })),
    theme: of("theme").map(toFacet),
    treaty: of("treaty").map(toFacet),
    visit: of("visit").map(toFacet),
    state: of("state").map(toFacet),
  };
}

function toCursor(place: string): string {
  return Buffer.from(place, "utf8").toString("base64url");
}

function fromCursor(cursor: string): string {
  return Buffer.from(cursor, "base64url").toString("utf8").replaceAll("\0", "");
}
