import { listStates } from "#data/list-states.ts";
import { toStateShape } from "#domain/export/to-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { viewOf } from "#lib/http/view.ts";

/** All participants with their counts as at a day. */
export function GET(request: Request): Promise<Response> {
  return answer(request, ["asAt", "knownAt", "cursor", "limit"], async ({ cursor, limit, ...asked }) => {
    const view = viewOf(asked);
    const { asAt, knownAt } = view;
    const { rows, treaties } = await listStates(view);
    const page = pageOf(rows, (row) => row.state.iso3, { cursor, limit });
    const items = page.items.map(({ state, existence, counts }) => ({ ...toStateShape(state), existence, counts }));
    return { body: { asAt, knownAt, treaties, items, total: rows.length, nextCursor: page.nextCursor }, rows: items };
  });
}
