import { findNamed } from "#data/find-named.ts";
import { listDeclarations } from "#data/list-declarations.ts";
import { toDeclarationShape } from "#domain/export/to-declaration-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";

/** Declarations, reservations and objections as they stood on a day. */
export function GET(request: Request): Promise<Response> {
  const names = ["state", "treaty", "declarationKind", "asAt", "knownAt", "cursor", "limit"] as const;
  return answer(request, names, async ({ state, treaty, declarationKind, cursor, limit = 100, ...asked }) => {
    const named = await findNamed({ state, treaty });
    if (!named.ok) return notFoundProblem(named.field, named.name);
    const view = viewOf(asked);
    const { asAt, knownAt } = view;
    const declarations = await listDeclarations({ ...named, ...view, kind: declarationKind });
    const page = pageOf(declarations, (one) => one.id, { cursor, limit });
    const items = page.items.map(toDeclarationShape);
    return { body: { asAt, knownAt, items, total: declarations.length, nextCursor: page.nextCursor }, rows: items };
  });
}
