import { getVisitPage } from "#data/get-visit-page.ts";
import { toCommitmentShape, toRecommendationDetailShape } from "#domain/export/to-shapes.ts";
import { toVisitDetailShape } from "#domain/export/to-visit-shapes.ts";
import { answer } from "#lib/http/answer.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";

/** A visit with the steps on its way, what was asked and promised, and what became of each by a day. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answer(request, ["asAt", "knownAt"], async (asked) => {
    const view = viewOf(asked);
    const { asAt, knownAt } = view;
    const visit = await getVisitPage(id, view);
    if (visit === null) return notFoundProblem("visit", id);
    const recommendations = visit.asked.map(toRecommendationDetailShape);
    return {
      body: {
        visit: toVisitDetailShape(visit),
        asAt,
        knownAt,
        recommendations,
        commitments: visit.promised.map(toCommitmentShape),
        standing: visit.standing.map(({ treaty, atVisit, now, named }) => ({
          treaty: treaty.code,
          named,
          atVisit: atVisit.status,
          visitOn: visit.thenDay,
          now: now.status,
        })),
      },
      rows: recommendations,
    };
  });
}
