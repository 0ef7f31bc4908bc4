import type { RecommendationList } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { everything, facetNames, orderOf, type RecommendationSearch } from "#domain/recommendations/search.ts";
import { readSearch, type SearchTerms } from "#domain/search/read-search.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { correctWords } from "./correct-words.ts";
import { countFacets } from "./count-facets.ts";
import { findSearchIds } from "./find-search-ids.ts";
import { labelFacets } from "./label-facets.ts";
import { markTexts } from "./mark-texts.ts";
import { getPrisma } from "./prisma.ts";
import { recommendationSummarySelect, toRecommendationSummary } from "./recommendation.select.ts";
import { fromCursor, type Place, pageQueries, toCursor } from "./sql/recommendation-page.sql.ts";
import { madeByDay, passing, type SearchIds } from "./sql/recommendation-search.sql.ts";
import { holdsTerms, wordsQuery } from "./sql/recommendation-words.sql.ts";

export interface RecommendationQuery extends Partial<RecommendationSearch>, View {
  /** The place after which the page begins, as given by the page before. */
  readonly cursor?: string | null | undefined;
  readonly limit?: number | undefined;
}

/**
 * Recommendations made by a day that fit a search, a page at a time, with counts for every facet. An unknown value of a facet,
 * and a cursor that no page gave, give an empty list. Words that stand nowhere are looked for as the nearest that do.
 */
export async function findRecommendations(query: RecommendationQuery): Promise<RecommendationList> {
  const search = { ...everything, ...query };
  const ids = await findSearchIds(search);
  const terms = readSearch(search.q ?? "");
  const found = await find(query, search, ids, terms);
  if (found.total > 0 || terms.words.length === 0) return found;
  const corrected = await correctWords(terms.words);
  if (corrected.length === 0) return found;
  const taken = new Map(corrected.map((one) => [one.typed, one.taken]));
  const words = terms.words.map((word) => taken.get(word) ?? word);
  return { ...(await find(query, search, ids, { ...terms, words })), corrected };
}

async function find(
  view: RecommendationQuery,
  search: RecommendationSearch,
  ids: SearchIds,
  terms: SearchTerms,
): Promise<RecommendationList> {
  const { asAt, knownAt, locale, limit = 50, cursor = null } = view;
  const db = getPrisma();
  const fits = Prisma.sql`${madeByDay(view)} AND ${holdsTerms(terms)}`;
  const [places, counted] = await Promise.all([
    findPlaces(search, {
      fits: Prisma.sql`${fits} AND ${passing(facetNames, search, ids, view)}`,
      terms,
      cursor,
      limit,
    }),
    countFacets({ search, terms, fits, ids, view }),
  ]);
  const shown = places.slice(0, limit);
  const rows = await db.recommendation.findMany({
    select: { ...recommendationSummarySelect(knownAt), id: true },
    where: { id: { in: shown.map(({ id }) => id) } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const last = shown.at(-1);
  return {
    items: shown.flatMap(({ id }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [toRecommendationSummary(row, asAt, locale)];
    }),
    total: counted.total,
    facets: await labelFacets(db, counted.rows),
    nextCursor: places.length > limit && last !== undefined ? toCursor(last) : null,
    marked: await markTexts(
      shown.map(({ id }) => id),
      terms,
    ),
    corrected: [],
  };
}

/** The places of a page and, where another follows, the first of that. */
async function findPlaces(
  search: RecommendationSearch,
  {
    fits,
    terms,
    cursor,
    limit,
  }: { readonly fits: Prisma.Sql; readonly terms: SearchTerms; readonly cursor: string | null; readonly limit: number },
): Promise<Place[]> {
  const after = cursor === null ? null : fromCursor(cursor);
  if (cursor !== null && after === null) return [];
  const places: Place[] = [];
  for (const query of pageQueries(orderOf(search), { fits, words: wordsQuery(terms), after })) {
    const missing = limit + 1 - places.length;
    if (missing > 0) places.push(...(await getPrisma().$queryRaw<Place[]>(query(missing))));
  }
  return places;
}
