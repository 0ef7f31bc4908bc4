import { getFactHistory } from "#data/get-fact-history.ts";
import { toActionHistoryShape } from "#domain/export/to-change-shapes.ts";
import { answer } from "#lib/http/answer.ts";
import { notFoundProblem } from "#lib/http/problem.ts";

/** Every version that the record has held of an act, by the id of any of them. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answer(request, [], async () => {
    const history = toActionHistoryShape((await getFactHistory(id, "en")) ?? []);
    if (history === null) return notFoundProblem("act", id);
    return { body: history, rows: history.versions };
  });
}
