import { listVisits } from "#data/list-visits.ts";
import { toVisitShape } from "#domain/export/to-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { viewOf } from "#lib/http/view.ts";

/** Official visits, the latest first. */
export function GET(request: Request): Promise<Response> {
  return answer(
    request,
    ["state", "asAt", "knownAt", "cursor", "limit"],
    async ({ state, cursor, limit, ...asked }) => {
      const view = viewOf(asked);
      const { asAt, knownAt } = view;
      const visits = await listVisits({ state, ...view });
      const page = pageOf(visits, (visit) => visit.slug, { cursor, limit });
      const items = page.items.map(toVisitShape);
      return { body: { asAt, knownAt, items, total: visits.length, nextCursor: page.nextCursor }, rows: items };
    },
  );
}
