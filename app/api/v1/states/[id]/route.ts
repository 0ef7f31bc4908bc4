import { getStateProfile } from "#data/get-state-profile.ts";
import { toDomesticShape } from "#domain/export/to-declaration-shapes.ts";
import { toParticipationShape, toStateShape } from "#domain/export/to-shapes.ts";
import { toStandingInvitationShape } from "#domain/export/to-visit-shapes.ts";
import { answer } from "#lib/http/answer.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";
import { explainer, whyExplainer } from "../../explain.ts";

/** Where one state stands under every treaty as at a day, and whether it has invited every special procedure. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answer(request, ["asAt", "knownAt"], async (asked) => {
    const view = viewOf(asked);
    const { asAt, knownAt } = view;
    const [profile, explain, why] = await Promise.all([getStateProfile(id, view), explainer(), whyExplainer()]);
    if (profile === null) return notFoundProblem("state", id);
    const treaties = profile.rows.map(({ participation, explanation, freshness, domestic }) => ({
      ...toParticipationShape(
        participation,
        explain(participation.entryIntoForce),
        freshness?.completeTo.date ?? null,
        why(explanation),
      ),
      domestic: toDomesticShape(domestic),
    }));
    return {
      body: {
        state: toStateShape(profile.state),
        asAt,
        knownAt,
        counts: profile.counts,
        treaties,
        standingInvitations: profile.invitations.map(toStandingInvitationShape),
      },
      rows: treaties.map(({ why: _why, domestic, ...row }) => ({ ...row, domesticStanding: domestic.standing })),
    };
  });
}
