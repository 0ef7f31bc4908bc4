import { z } from "zod";
import { optional, required, sourceSchema } from "#domain/forms/fields.ts";
import { actionKinds } from "#domain/treaty-law/actions.ts";
import { warningRules } from "#domain/treaty-law/check-findings.ts";

/**
 * What is typed into the form of an act, or sent to the interface, with the rule of each field. Whether a date is one, and
 * whether the law allows the act, is for checkAction to say: it names those rules for everybody alike.
 */

const precisions = ["day", "month", "year", "unknown"] as const;

const fields = {
  kind: z.enum(actionKinds, { error: "kind" }),
  date: optional(20),
  /** Given for clearness; it must be what the date shows. */
  precision: z.enum(precisions, { error: "precision" }).optional(),
  effectiveDate: optional(20),
  announced: z.boolean({ error: "yesNo" }).default(false),
  notification: optional(100),
  note: optional(2000),
  source: sourceSchema,
  acknowledgedWarnings: z.array(z.enum(warningRules, { error: "warning" }), { error: "list" }).default([]),
  reason: optional(2000),
};

const forms: Record<string, RegExp> = { day: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/ };

function precisionFits({
  date,
  precision,
}: {
  date: string | null;
  precision?: (typeof precisions)[number] | undefined;
}) {
  if (precision === undefined) return true;
  return precision === "unknown" ? date === null : date !== null && (forms[precision]?.test(date) ?? false);
}

/** An act that is new to the record. */
export const actSchema = z
  .strictObject({ state: required(120), treaty: required(200), ...fields }, { error: "object" })
  .refine(precisionFits, { path: ["precision"], error: "precision" });

/** What a correction says anew; the reason is required. */
export const correctionSchema = z
  .strictObject({ ...fields, reason: required(2000) }, { error: "object" })
  .refine(precisionFits, { path: ["precision"], error: "precision" });

/** Why an act is taken out, and by what source. */
export const retractionSchema = z.strictObject(
  { reason: required(2000), source: sourceSchema.nullish().transform((source) => source ?? null) },
  { error: "object" },
);
