import { listStates } from "#data/list-states.ts";
import { toStateShape } from "#domain/export/to-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { today } from "#lib/today.ts";

/** All participants with their counts as at a day. */
export function GET(request: Request): Promise<Response> {
  return answer(request, ["asAt", "cursor", "limit"], async ({ asAt = today(), cursor, limit }) => {
    const { rows, treaties } = await listStates({ asAt, locale: "en" });
    const page = pageOf(rows, (row) => row.state.iso3, { cursor, limit });
    const items = page.items.map(({ state, counts }) => ({ ...toStateShape(state), counts }));
    return { body: { asAt, treaties, items, total: rows.length, nextCursor: page.nextCursor }, rows: items };
  });
}
