import { isUuid } from "#data/is-uuid.ts";
import { retractAction } from "#data/retract-action.ts";
import { retractionSchema } from "#lib/acts/act-schema.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { answerWrite } from "#lib/http/write.ts";
import { today } from "#lib/today.ts";
import { notRecordedAnswer } from "../../../act-answers.ts";

/** Takes an act out of what counts; it stays readable, with the reason. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerWrite(request, { operation: "act.retract", schema: retractionSchema }, async (ground, { actor }) => {
    if (!isUuid(id)) return notFoundProblem("act", id);
    const result = await retractAction(id, ground, { by: actor.name, auditAs: actor.email, today: today() });
    return result.outcome === "retracted" ? Response.json({ id, retracted: true }) : notRecordedAnswer(result);
  });
}
