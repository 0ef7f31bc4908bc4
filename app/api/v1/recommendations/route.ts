import { findRecommendations } from "#data/find-recommendations.ts";
import { toRecommendationShape } from "#domain/export/to-shapes.ts";
import { answer } from "#lib/http/answer.ts";
import { viewOf } from "#lib/http/view.ts";
import { searchOf, searchParameters } from "#lib/query/recommendation-search.ts";

/** Recommendations by facets and words, the longest waiting first, or nearest to the words first. */
export function GET(request: Request): Promise<Response> {
  const names = [...searchParameters, "asAt", "knownAt", "cursor", "limit"] as const;
  return answer(request, names, async ({ cursor, limit = 100, ...rest }) => {
    const view = viewOf(rest);
    const { asAt, knownAt } = view;
    const found = await findRecommendations({ ...searchOf(rest), ...view, cursor, limit });
    const items = found.items.map(toRecommendationShape);
    const { total, facets, corrected, nextCursor } = found;
    return { body: { asAt, knownAt, items, total, facets, corrected, nextCursor }, rows: items };
  });
}
