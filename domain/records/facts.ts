import { z } from "zod";
import { declarationKinds, domesticStepKinds, procedureKinds } from "../entities/record.ts";
import {
  choice,
  optional,
  optionalDate,
  optionalDay,
  optionalReference,
  reference,
  required,
  sourceSchema,
  tick,
} from "../forms/fields.ts";

/** What is typed into the forms of declarations, procedures and steps at home, or sent to the interface. */

const pair = { state: reference("state"), treaty: reference("treaty") };

/** A reservation, declaration or objection (Vienna Convention on the Law of Treaties, arts. 19 to 23). */
export const declarationSchema = z.strictObject(
  {
    ...pair,
    kind: choice(declarationKinds, "treaties.declarations.kinds", "declarationKind"),
    date: optionalDate(),
    article: optional(100),
    summary: required(4000),
    withdrawnDate: optionalDate(),
    /** Of an objection: id of the declaration that it answers. */
    objectsTo: optionalReference("declaration"),
    note: optional(2000),
    source: sourceSchema,
  },
  { error: "object" },
);

/** Whether a state lets a committee receive complaints or open inquiries. */
export const procedureSchema = z.strictObject(
  {
    ...pair,
    procedure: choice(procedureKinds, "treaties.procedures.kinds", "procedure"),
    article: required(100),
    accepted: tick(),
    acceptedOn: optionalDay(),
    note: optional(2000),
    source: sourceSchema,
  },
  { error: "object" },
);

/** A step of a state's own procedure. It binds nobody abroad. */
export const stepSchema = z.strictObject(
  {
    ...pair,
    kind: choice(domesticStepKinds, "timelines.steps", "step"),
    date: optionalDate(),
    reference: optional(300),
    note: optional(2000),
    source: sourceSchema,
  },
  { error: "object" },
);
