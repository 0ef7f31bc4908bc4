import { findNamed } from "#data/find-named.ts";
import { listDeclarations } from "#data/list-declarations.ts";
import { toDeclarationShape } from "#domain/export/to-declaration-shapes.ts";
import { declarationBodySchema } from "#lib/acts/declaration-body-schema.ts";
import { answer, pageOf } from "#lib/http/answer.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";
import { answerWrite } from "#lib/http/write.ts";
import { answerRecordEntry } from "../record-answers.ts";

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

/** Records a declaration, reservation or objection, checked as the form checks it; a dry run answers what it would change. */
export function POST(request: Request): Promise<Response> {
  const may = { operation: "fact.record", previewOperation: "act.preview", schema: declarationBodySchema } as const;
  return answerWrite(request, may, ({ acknowledgedWarnings, reason, ...values }, sent) =>
    answerRecordEntry("declaration", { values, acknowledgedWarnings, reason }, sent),
  );
}
