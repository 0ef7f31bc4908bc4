import { z } from "zod";
import { assessorKinds } from "#domain/entities/visit.ts";
import { followUpStatuses } from "#domain/recommendations/follow-up.ts";
import { followUpSchema as recordSchema } from "#domain/records/recommendations.ts";

/** An assessment as the interface takes it: the address names the recommendation, and it is ours unless it says whose. */
export const followUpSchema = recordSchema.omit({ recommendation: true }).extend({
  status: z.enum(followUpStatuses, { error: "status" }),
  assessorKind: z.enum(assessorKinds, { error: "assessorKind" }).default("tracker"),
});
