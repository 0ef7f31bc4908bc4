import { z } from "zod";
import { optional } from "#domain/forms/fields.ts";
import { declarationSchema } from "#domain/records/facts.ts";

/** A declaration as the interface is sent it: the fields of the form, with what has to be confirmed. */
export const declarationBodySchema = declarationSchema.extend({
  /** Warnings that were given and read. */
  acknowledgedWarnings: z
    .array(z.string().max(60, { error: "tooLongField" }), { error: "list" })
    .max(20)
    .default([]),
  reason: optional(2000),
});
