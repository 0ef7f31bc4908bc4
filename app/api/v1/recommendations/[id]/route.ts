import { getRecommendation } from "#data/get-recommendation.ts";
import { toRecommendationDetailShape } from "#domain/export/to-shapes.ts";
import { answer } from "#lib/http/answer.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";

/** One recommendation with its history. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answer(request, ["asAt", "knownAt"], async (asked) => {
    const view = viewOf(asked);
    const { asAt, knownAt } = view;
    const found = await getRecommendation(id, view);
    if (found === null) return notFoundProblem("recommendation", id);
    const recommendation = toRecommendationDetailShape(found);
    return { body: { recommendation, asAt, knownAt }, rows: [recommendation] };
  });
}
