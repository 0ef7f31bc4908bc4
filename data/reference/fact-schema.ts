import { z } from "zod";
import { ActionKind, DeclarationKind, DomesticStepKind, KindBasis, ProcedureKind } from "#generated/prisma/enums.ts";
import { day, iso3, key, keyList, reducedDate, text, treatyCode, wholeNumber } from "./columns.ts";

/** A row of actions/<treaty>.csv. The first source is the main one. */
export const actionRow = z.strictObject({
  key,
  treaty: treatyCode,
  state: iso3,
  kind: z.enum(ActionKind),
  kind_basis: z.enum(KindBasis),
  date: reducedDate.nullable(),
  not_before: day.nullable(),
  effective_on: day.nullable(),
  sources: keyList,
  agreeing: wholeNumber.nullable(),
  note: text.nullable(),
});
export type ActionRow = z.infer<typeof actionRow>;

/** A row of declarations.csv. */
export const declarationRow = z.strictObject({
  key,
  state: iso3,
  treaty: treatyCode,
  article: text.nullable(),
  kind: z.enum(DeclarationKind),
  made_on: reducedDate.nullable(),
  withdrawn_on: reducedDate.nullable(),
  summary: text,
  note: text.nullable(),
  source: key,
  /**
   * Of an objection: the key of the row that it objects to. Left out of a row that has none, so that its digest stays
   * what it was.
   */
  objects_to: key.nullish().transform((target) => target ?? undefined),
});
export type DeclarationRow = z.infer<typeof declarationRow>;

/** A row of procedures.csv. */
export const procedureRow = z.strictObject({
  key,
  state: iso3,
  treaty: treatyCode,
  article: text,
  procedure: z.enum(ProcedureKind),
  stance: z.enum(["accepted", "not accepted"]),
  accepted_on: day.nullable(),
  note: text.nullable(),
  source: key,
});
export type ProcedureRow = z.infer<typeof procedureRow>;

/** A row of domestic_steps.csv. */
export const domesticStepRow = z.strictObject({
  key,
  state: iso3,
  treaty: treatyCode,
  kind: z.enum(DomesticStepKind),
  date: reducedDate.nullable(),
  reference: text.nullable(),
  note: text.nullable(),
  source: key,
});
export type DomesticStepRow = z.infer<typeof domesticStepRow>;
