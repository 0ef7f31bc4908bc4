import { listVisits } from "#data/list-visits.ts";
import { toVisitShape } from "#domain/export/to-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { today } from "#lib/today.ts";

/** Official visits, the latest first. */
export function GET(request: Request): Promise<Response> {
  return answer(request, ["state", "asAt", "cursor", "limit"], async ({ state, asAt = today(), cursor, limit }) => {
    const visits = await listVisits({ state, asAt, locale: "en" });
    const page = pageOf(visits, (visit) => visit.slug, { cursor, limit });
    const items = page.items.map(toVisitShape);
    return { body: { asAt, items, total: visits.length, nextCursor: page.nextCursor }, rows: items };
  });
}
