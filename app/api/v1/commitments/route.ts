import { listCommitments } from "#data/list-commitments.ts";
import { toCommitmentShape } from "#domain/export/to-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { today } from "#lib/today.ts";

/** Promises, each with the steps taken since and the days that they took. */
export function GET(request: Request): Promise<Response> {
  return answer(request, ["state", "asAt", "cursor", "limit"], async ({ state, asAt = today(), cursor, limit }) => {
    const promises = await listCommitments({ state, asAt, locale: "en" });
    const page = pageOf(promises, (one) => one.ref, { cursor, limit });
    const items = page.items.map(toCommitmentShape);
    return { body: { asAt, items, total: promises.length, nextCursor: page.nextCursor }, rows: items };
  });
}
