import { findNamed } from "#data/find-named.ts";
import { listActions } from "#data/list-actions.ts";
import { toActionShape } from "#domain/export/to-shapes.ts";
import { answer } from "#lib/http/answer.ts";
import { badParameters } from "#lib/http/problem.ts";
import { badPeriod } from "#lib/query/periods.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Acts that count, oldest first. */
export function GET(request: Request): Promise<Response> {
  const names = ["state", "treaty", "kind", "from", "to", "knownAt", "cursor", "limit"] as const;
  return answer(request, names, async ({ cursor, limit = 100, from, to, knownAt = null, kind, state, treaty }) => {
    if (cursor !== undefined && !uuid.test(cursor))
      return badParameters([{ field: "cursor", rule: "cursor", value: cursor }]);
    const bad = badPeriod(new URL(request.url).searchParams);
    if (bad !== null) return badParameters([bad]);
    const named = await findNamed({ state, treaty });
    if (!named.ok) return badParameters([{ field: named.field, rule: "unknownName", value: named.name }]);
    const page = await listActions({ ...named, kind, from, to, knownAt, after: cursor ?? null, limit });
    const items = page.items.map(toActionShape);
    return { body: { knownAt, items, nextCursor: page.nextId }, rows: items };
  });
}
