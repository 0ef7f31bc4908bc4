import { getRecommendation } from "#data/get-recommendation.ts";
import { toRecommendationDetailShape } from "#domain/export/to-shapes.ts";
import { answer } from "#lib/http/answer.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { today } from "#lib/today.ts";

/** One recommendation with its history. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answer(request, ["asAt"], async ({ asAt = today() }) => {
    const found = await getRecommendation(id, { asAt, locale: "en" });
    if (found === null) return notFoundProblem("recommendation", id);
    const recommendation = toRecommendationDetailShape(found);
    return { body: { recommendation, asAt }, rows: [recommendation] };
  });
}
