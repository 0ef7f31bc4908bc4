import { listVisits } from "#data/list-visits.ts";
import { toVisitShape } from "#domain/export/to-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { today } from "#lib/today.ts";

/** Official visits, the latest first. */
export function GET(request: Request): Promise<Response> {
  return answer(
    request,
    ["state", "asAt", "cursor", "limit"],
    async ({ state = [], asAt = today(), cursor, limit }) => {
      const wanted = state.map((code) => code.toUpperCase());
      const all = await listVisits({ asAt, locale: "en", state: wanted.length === 1 ? wanted[0] : undefined });
      const visits = wanted.length === 0 ? all : all.filter((visit) => wanted.includes(visit.state.iso3));
      const page = pageOf(visits, (visit) => visit.slug, { cursor, limit });
      const items = page.items.map(toVisitShape);
      return { body: { asAt, items, total: visits.length, nextCursor: page.nextCursor }, rows: items };
    },
  );
}
