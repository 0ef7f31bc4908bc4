import { getTranslations } from "next-intl/server";
import { recordFollowUp } from "#data/record-follow-up.ts";
import { followUpSchema } from "#lib/acts/follow-up-schema.ts";
import { digestOf } from "#lib/acts/typed-act.ts";
import { conflictProblem, notFoundProblem } from "#lib/http/problem.ts";
import { answerWrite, refusedProblem } from "#lib/http/write.ts";
import { today } from "#lib/today.ts";

/** Adds an assessment to the history of a recommendation. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const may = { operation: "follow-up.record", schema: followUpSchema } as const;
  return answerWrite(request, may, async (followUp, { actor, idempotencyKey }) => {
    const digest = digestOf({ id, ...followUp });
    const once = idempotencyKey === null ? {} : { once: { actorId: actor.id, key: idempotencyKey, digest } };
    const by = { by: actor.name, auditAs: actor.email, today: today(), ...once };
    const result = await recordFollowUp(id.slice(0, 100), followUp, by);
    switch (result.outcome) {
      case "unknown":
        return notFoundProblem("recommendation", id);
      case "refused":
        return refusedProblem(result.objections);
      case "key-reused": {
        const t = await getTranslations({ locale: "en", namespace: "interface" });
        return conflictProblem(t("conflict.keyReused"));
      }
      case "recorded":
        return Response.json(
          { id: result.id },
          {
            status: 201,
            headers: { "Cache-Control": "no-store", ...(result.repeated ? { "Idempotent-Replayed": "true" } : {}) },
          },
        );
    }
  });
}
