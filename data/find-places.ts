import {
  facetNames,
  orderOf,
  type RecommendationOrder,
  type RecommendationSearch,
} from "#domain/recommendations/search.ts";
import type { SearchTerms } from "#domain/search/read-search.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "./prisma.ts";
import { type Place, pageQueries } from "./sql/recommendation-page.sql.ts";
import { madeByDay, passing, type SearchIds, type SearchView } from "./sql/recommendation-search.sql.ts";
import { holdsTerms, wordsQuery } from "./sql/recommendation-words.sql.ts";

/** A search with what its names and words came to. */
export interface ReadSearch {
  readonly search: RecommendationSearch;
  readonly ids: SearchIds;
  readonly terms: SearchTerms;
}

/** Condition on recommendations "r" that fit a search but for its facets. */
export function fitsWords(terms: SearchTerms, view: SearchView): Prisma.Sql {
  return Prisma.sql`${madeByDay(view)} AND ${holdsTerms(terms)}`;
}

/**
 * The places of the recommendations that fit, in the order of the search or another.
 * @param options.after the place that the list goes on behind; null for its beginning
 * @param options.limit how many at most
 */
export async function findPlaces(
  { search, ids, terms }: ReadSearch,
  view: SearchView,
  {
    after,
    limit,
    order = orderOf(search),
  }: {
    readonly after: Omit<Place, "id"> | null;
    readonly limit: number;
    readonly order?: RecommendationOrder;
  },
): Promise<Place[]> {
  const fits = Prisma.sql`${fitsWords(terms, view)} AND ${passing(facetNames, search, ids, view)}`;
  const places: Place[] = [];
  for (const query of pageQueries(order, { fits, words: wordsQuery(terms), after })) {
    const missing = limit - places.length;
    if (missing > 0) places.push(...(await getPrisma().$queryRaw<Place[]>(query(missing))));
  }
  return places;
}
