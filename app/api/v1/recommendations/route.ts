import { findRecommendations } from "#data/find-recommendations.ts";
import { toRecommendationShape } from "#domain/export/to-shapes.ts";
import { statusesNamed } from "#domain/recommendations/follow-up.ts";
import { answer } from "#lib/http/answer.ts";
import { viewOf } from "#lib/http/view.ts";

/** Recommendations by filters and words, the longest waiting first. */
export function GET(request: Request): Promise<Response> {
  const names = ["state", "status", "theme", "treaty", "visit", "q", "asAt", "knownAt", "cursor", "limit"] as const;
  return answer(request, names, async ({ status, state, treaty, limit = 100, ...rest }) => {
    const view = viewOf(rest);
    const { asAt, knownAt } = view;
    const found = await findRecommendations({
      theme: rest.theme ?? [],
      visit: rest.visit ?? [],
      q: rest.q ?? null,
      cursor: rest.cursor,
      state: state?.map((code) => code.toUpperCase()) ?? [],
      treaty: treaty?.map((code) => code.toUpperCase()) ?? [],
      status: statusesNamed(status ?? []),
      limit,
      ...view,
    });
    const items = found.items.map(toRecommendationShape);
    const { total, facets, nextCursor } = found;
    return { body: { asAt, knownAt, items, total, facets, nextCursor }, rows: items };
  });
}
