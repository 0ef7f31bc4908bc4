import { findNamed } from "#data/find-named.ts";
import { findOpenQuestions } from "#data/find-open-questions.ts";
import { toOpenQuestionShapes } from "#domain/export/to-declaration-shapes.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";

/** Where sources disagree or a fact is missing, and where a computed date is not the stated one. */
export function GET(request: Request): Promise<Response> {
  const names = ["state", "treaty", "asAt", "knownAt", "cursor", "limit"] as const;
  return answer(request, names, async ({ state, treaty, cursor, limit = 100, ...asked }) => {
    const named = await findNamed({ state, treaty });
    if (!named.ok) return notFoundProblem(named.field, named.name);
    const view = viewOf(asked);
    const { asAt, knownAt } = view;
    const open = toOpenQuestionShapes(await findOpenQuestions(view, named));
    const page = pageOf(open, ({ kind, key }) => `${kind} ${key}`, { cursor, limit });
    return {
      body: { asAt, knownAt, items: page.items, total: open.length, nextCursor: page.nextCursor },
      rows: page.items,
    };
  });
}
