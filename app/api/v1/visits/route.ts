import { listVisits } from "#data/list-visits.ts";
import { toVisitShape } from "#domain/export/to-shapes.ts";
import { filterVisits } from "#domain/visits/filter.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { viewOf } from "#lib/http/view.ts";

/** Official visits, the latest first. */
export function GET(request: Request): Promise<Response> {
  return answer(
    request,
    ["state", "visitStatus", "mandateKind", "year", "asAt", "knownAt", "cursor", "limit"],
    async ({ state, visitStatus = [], mandateKind = [], year = [], cursor, limit, ...asked }) => {
      const view = viewOf(asked);
      const { asAt, knownAt } = view;
      const filter = { state: [], visitStatus, mandateKind, year };
      const visits = filterVisits(await listVisits({ state, ...view }), filter);
      const page = pageOf(visits, (visit) => visit.slug, { cursor, limit });
      const items = page.items.map(toVisitShape);
      return { body: { asAt, knownAt, items, total: visits.length, nextCursor: page.nextCursor }, rows: items };
    },
  );
}
