import type { RecommendationOrder } from "#domain/recommendations/search.ts";
import type { SearchTerms } from "#domain/search/read-search.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "./prisma.ts";
import { type Place, pageQueries } from "./sql/recommendation-page.sql.ts";
import { wordsQuery } from "./sql/recommendation-words.sql.ts";

/**
 * The places of recommendations in a list, in its order.
 * @param options.fits condition on recommendations "r"
 * @param options.after the place that the list goes on behind; null for its beginning
 * @param options.limit how many at most
 */
export async function findPlaces(
  order: RecommendationOrder,
  {
    fits,
    terms,
    after,
    limit,
  }: {
    readonly fits: Prisma.Sql;
    readonly terms: SearchTerms;
    readonly after: Omit<Place, "id"> | null;
    readonly limit: number;
  },
): Promise<Place[]> {
  const places: Place[] = [];
  for (const query of pageQueries(order, { fits, words: wordsQuery(terms), after })) {
    const missing = limit - places.length;
    if (missing > 0) places.push(...(await getPrisma().$queryRaw<Place[]>(query(missing))));
  }
  return places;
}
