import type { View } from "#domain/entities/view.ts";
import type { RecommendationSummary } from "#domain/entities/visit.ts";
import { facetNames, orderOf, type RecommendationSearch } from "#domain/recommendations/search.ts";
import type { SearchTerms } from "#domain/search/read-search.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { findPlaces } from "./find-places.ts";
import { getPrisma } from "./prisma.ts";
import { recommendationSummarySelect, toRecommendationSummary } from "./recommendation.select.ts";
import { fromCursor, toCursor } from "./sql/recommendation-page.sql.ts";
import { madeByDay, passing, type SearchIds, type SearchView } from "./sql/recommendation-search.sql.ts";
import { holdsTerms } from "./sql/recommendation-words.sql.ts";

/** A search with what its names and words came to. */
export interface ReadSearch {
  readonly search: RecommendationSearch;
  readonly ids: SearchIds;
  readonly terms: SearchTerms;
}

export interface RecommendationPage {
  readonly ids: readonly string[];
  readonly items: readonly RecommendationSummary[];
  readonly nextCursor: string | null;
}

/** Condition on recommendations "r" that fit a search but for its facets. */
export function fitsWords(terms: SearchTerms, view: SearchView): Prisma.Sql {
  return Prisma.sql`${madeByDay(view)} AND ${holdsTerms(terms)}`;
}

/**
 * One page of the recommendations that fit, without counting them: it costs the same however many there are.
 * @param cursor the place after which it begins, null for the first; one that no page gave gives nothing
 */
export async function findRecommendationPage(
  read: ReadSearch,
  view: View,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<RecommendationPage> {
  const { search, ids: named, terms } = read;
  const after = cursor === null ? null : fromCursor(cursor);
  const fits = Prisma.sql`${fitsWords(terms, view)} AND ${passing(facetNames, search, named, view)}`;
  // One more than is shown tells whether another page follows.
  const places =
    cursor !== null && after === null
      ? []
      : await findPlaces(orderOf(search), { fits, terms, after, limit: limit + 1 });
  const shown = places.slice(0, limit);
  const ids = shown.map(({ id }) => id);
  const rows = await getPrisma().recommendation.findMany({
    select: { ...recommendationSummarySelect(view.knownAt), id: true },
    where: { id: { in: ids } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const last = shown.at(-1);
  return {
    ids,
    items: ids.flatMap((id) => {
      const row = byId.get(id);
      return row === undefined ? [] : [toRecommendationSummary(row, view.asAt, view.locale)];
    }),
    nextCursor: places.length > limit && last !== undefined ? toCursor(last) : null,
  };
}
