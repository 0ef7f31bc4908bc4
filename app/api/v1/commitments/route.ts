import { listCommitments } from "#data/list-commitments.ts";
import { toCommitmentShape } from "#domain/export/to-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { viewOf } from "#lib/http/view.ts";

/** Promises, each with the steps taken since and the days that they took. */
export function GET(request: Request): Promise<Response> {
  return answer(
    request,
    ["state", "asAt", "knownAt", "cursor", "limit"],
    async ({ state, cursor, limit, ...asked }) => {
      const view = viewOf(asked);
      const { asAt, knownAt } = view;
      const promises = await listCommitments({ state, ...view });
      const page = pageOf(promises, (one) => one.ref, { cursor, limit });
      const items = page.items.map(toCommitmentShape);
      return { body: { asAt, knownAt, items, total: promises.length, nextCursor: page.nextCursor }, rows: items };
    },
  );
}
