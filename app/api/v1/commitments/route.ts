import { listCommitments } from "#data/list-commitments.ts";
import { toCommitmentShape } from "#domain/export/to-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { today } from "#lib/today.ts";

/** Promises, each with the steps taken since and the days that they took. */
export function GET(request: Request): Promise<Response> {
  return answer(
    request,
    ["state", "asAt", "cursor", "limit"],
    async ({ state = [], asAt = today(), cursor, limit }) => {
      const wanted = state.map((code) => code.toUpperCase());
      const all = await listCommitments({ asAt, locale: "en", state: wanted.length === 1 ? wanted[0] : undefined });
      const promises = wanted.length === 0 ? all : all.filter((one) => wanted.includes(one.state.iso3));
      const page = pageOf(promises, (one) => one.ref, { cursor, limit });
      const items = page.items.map(toCommitmentShape);
      return { body: { asAt, items, total: promises.length, nextCursor: page.nextCursor }, rows: items };
    },
  );
}
