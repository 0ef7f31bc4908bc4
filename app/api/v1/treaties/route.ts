import { listTreaties } from "#data/list-treaties.ts";
import { toTreatyShape } from "#domain/export/to-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { viewOf } from "#lib/http/view.ts";

/** All treaties with their counts as at a day. */
export function GET(request: Request): Promise<Response> {
  return answer(request, ["asAt", "knownAt", "cursor", "limit"], async ({ cursor, limit, ...asked }) => {
    const view = viewOf(asked);
    const { asAt, knownAt } = view;
    const { rows } = await listTreaties(view);
    const page = pageOf(rows, (row) => row.treaty.code, { cursor, limit });
    const items = page.items.map(({ treaty, counts, signatures, freshness }) => ({
      ...toTreatyShape(treaty),
      entryIntoForceOn: treaty.officialEntryIntoForceOn,
      counts,
      signatures,
      completeTo: freshness?.completeTo.date ?? null,
    }));
    return { body: { asAt, knownAt, items, total: rows.length, nextCursor: page.nextCursor }, rows: items };
  });
}
