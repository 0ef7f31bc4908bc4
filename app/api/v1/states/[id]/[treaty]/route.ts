import { getParticipation } from "#data/get-participation.ts";
import {
  toActionShape,
  toParticipationShape,
  toStateShape,
  toStatusPeriodShape,
  toTreatyShape,
} from "#domain/export/to-shapes.ts";
import { answer } from "#lib/http/answer.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";
import { explainer, whyExplainer } from "../../../explain.ts";

type Params = Promise<{ id: string; treaty: string }>;

/** Where one state stands under one treaty as at a day, why, through which periods and by which acts. */
export async function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  const { id, treaty } = await params;
  return answer(request, ["asAt", "knownAt"], async (asked) => {
    const view = viewOf(asked);
    const { asAt, knownAt } = view;
    const [page, explain, why] = await Promise.all([getParticipation(id, treaty, view), explainer(), whyExplainer()]);
    if (page === null) return notFoundProblem("participation", `${id}/${treaty}`);
    const { participation, explanation, freshness, actions, periods } = page.row;
    const completeTo = freshness?.completeTo.date ?? null;
    const acts = actions.map(toActionShape);
    return {
      body: {
        state: toStateShape(page.state),
        treaty: toTreatyShape(page.row.treaty),
        asAt,
        knownAt,
        participation: toParticipationShape(
          participation,
          explain(participation.entryIntoForce),
          completeTo,
          why(explanation),
        ),
        periods: periods.map(toStatusPeriodShape),
        actions: acts,
      },
      rows: acts,
    };
  });
}
