import { z } from "zod";
import { optional, required, sourceSchema } from "#domain/forms/fields.ts";
import { followUpStatuses } from "#domain/recommendations/follow-up.ts";

const assessorKinds = ["tracker", "government", "committee", "civil-society"] as const;

/** An assessment of where a recommendation stands, with the rule of each field. */
export const followUpSchema = z.strictObject(
  {
    status: z.enum(followUpStatuses, { error: "status" }),
    date: required(20),
    assessorKind: z.enum(assessorKinds, { error: "assessorKind" }).default("tracker"),
    assessor: optional(200),
    note: required(2000),
    source: sourceSchema,
  },
  { error: "object" },
);
