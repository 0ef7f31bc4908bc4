import { getTreatyPage } from "#data/get-treaty-page.ts";
import { toConditionShape, toParticipationShape, toTreatyShape } from "#domain/export/to-shapes.ts";
import { answer } from "#lib/http/answer.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";
import { explainer, forceExplainer, whyExplainer } from "../../explain.ts";

/** A treaty, its entry into force and all its participants as at a day. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answer(request, ["asAt", "knownAt"], async (asked) => {
    const view = viewOf(asked);
    const { asAt, knownAt } = view;
    const [page, explain, explainForce, why] = await Promise.all([
      getTreatyPage(id, view),
      explainer(),
      forceExplainer(),
      whyExplainer(),
    ]);
    if (page === null) return notFoundProblem("treaty", id);
    const completeTo = page.freshness?.completeTo.date ?? null;
    const participants = page.participants.map(({ participation, explanation }) =>
      toParticipationShape(participation, explain(participation.entryIntoForce), completeTo, why(explanation)),
    );
    const { official, computed } = page.force;
    return {
      body: {
        treaty: {
          ...toTreatyShape(page.treaty),
          entryIntoForce: {
            official,
            computed,
            ...explainForce(page),
            conditions: page.progress.map(toConditionShape),
          },
        },
        asAt,
        knownAt,
        counts: page.counts,
        signatures: page.signatures,
        completeTo,
        participants,
      },
      rows: participants.map(({ why: _why, ...row }) => row),
    };
  });
}
