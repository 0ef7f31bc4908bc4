import { retractAction } from "#data/retract-action.ts";
import { retractionSchema } from "#lib/acts/act-schema.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { answerWrite } from "#lib/http/write.ts";
import { today } from "#lib/today.ts";
import { notRecordedAnswer } from "../../../act-answers.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Takes an act out of what counts; it stays readable, with the reason. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerWrite(request, { operation: "act.retract", schema: retractionSchema }, async (ground, { actor }) => {
    if (!uuid.test(id)) return notFoundProblem("act", id);
    const result = await retractAction(id, ground, { by: actor.name, auditAs: actor.email, today: today() });
    return result.outcome === "retracted" ? Response.json({ id, retracted: true }) : notRecordedAnswer(result);
  });
}
