import type { z } from "zod";
import type { ReducedDate } from "../dates/calendar-date.ts";
import type { Operation } from "../permissions/operations.ts";
import { declarationSchema, procedureSchema, stepSchema } from "./facts.ts";
import { followUpSchema, recommendationSchema } from "./recommendations.ts";
import { documentSchema } from "./sources.ts";
import { stateSchema } from "./states.ts";
import { treatySchema } from "./treaties.ts";
import { commitmentSchema, standingInvitationSchema, visitSchema } from "./visits.ts";

/**
 * What people record besides acts, each with the schema of its fields and with who may record it. The names are those of
 * the working pages' addresses.
 */
export const recordSchemas = {
  declaration: declarationSchema,
  procedure: procedureSchema,
  step: stepSchema,
  visit: visitSchema,
  "standing-invitation": standingInvitationSchema,
  recommendation: recommendationSchema,
  commitment: commitmentSchema,
  "follow-up": followUpSchema,
  source: documentSchema,
  state: stateSchema,
  treaty: treatySchema,
} as const;

export type RecordName = keyof typeof recordSchemas;
export const recordNames = Object.keys(recordSchemas) as RecordName[];

/** What a kind of record says, its fields read. */
export type RecordValues<Name extends RecordName> = z.output<(typeof recordSchemas)[Name]>;

/** Who may record, correct and retract each. */
export const recordOperations = {
  declaration: "fact.record",
  procedure: "fact.record",
  step: "fact.record",
  visit: "visit.record",
  "standing-invitation": "visit.record",
  recommendation: "visit.record",
  commitment: "visit.record",
  "follow-up": "follow-up.record",
  source: "source.record",
  state: "catalogue.record",
  treaty: "catalogue.record",
} as const satisfies Record<RecordName, Operation>;

/** What a correction leaves as it is. */
export const fixedFields: Readonly<Record<RecordName, readonly string[]>> = {
  declaration: ["state", "treaty"],
  procedure: ["state", "treaty"],
  step: ["state", "treaty"],
  visit: ["state"],
  "standing-invitation": ["state"],
  recommendation: ["state"],
  commitment: [],
  "follow-up": ["recommendation"],
  source: [],
  state: ["iso3"],
  treaty: ["code"],
};

/** True for the name of a kind of record. */
export function isRecordName(text: string): text is RecordName {
  return Object.hasOwn(recordSchemas, text);
}

/** Why something may not be recorded: a rule that a field breaks, seen beside the rest of the record. */
export interface Objection {
  readonly field: string;
  /** Words under errors.rules. */
  readonly rule: string;
}

/** What to think about before it is recorded; it can be, with a reason. */
export interface Warned {
  readonly field: string;
  /** Words under records.warnings. */
  readonly rule: string;
  readonly values: Readonly<Record<string, Told>>;
}

/** What it would bring about, in words under records.notes. */
export interface Consequence {
  readonly note: string;
  readonly values: Readonly<Record<string, Told>>;
}

/** A name or number as it is, words by the path of their message, or a date to be written in the reader's way. */
export type Told = string | number | { readonly words: string } | { readonly date: ReducedDate };
