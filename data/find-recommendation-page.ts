import type { View } from "#domain/entities/view.ts";
import type { RecommendationSummary } from "#domain/entities/visit.ts";
import { findPlaces, type ReadSearch } from "./find-places.ts";
import { getPrisma } from "./prisma.ts";
import { recommendationSummarySelect, toRecommendationSummary } from "./recommendation.select.ts";
import { fromCursor, toCursor } from "./sql/recommendation-page.sql.ts";

export interface RecommendationPage {
  readonly ids: readonly string[];
  readonly items: readonly RecommendationSummary[];
  readonly nextCursor: string | null;
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
  const after = cursor === null ? null : fromCursor(cursor);
  if (cursor !== null && after === null) return { ids: [], items: [], nextCursor: null };
  // One more than is shown tells whether another page follows.
  const places = await findPlaces(read, view, { after, limit: limit + 1 });
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
