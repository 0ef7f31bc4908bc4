import { z } from "zod";
import { treatyRulesSchema } from "#domain/treaty-law/rules.ts";
import { DatePrecision, StateKind, SuccessionNature } from "#generated/prisma/enums.ts";
import { day, iso3, key, reducedDate, text, treatyCode, wholeNumber, yesNo } from "./columns.ts";

/** A row of sources.csv. */
export const sourceRow = z.strictObject({
  key,
  title: text,
  publisher: text.nullable(),
  symbol: text.nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  read_on: day.nullable(),
  as_at: reducedDate.nullable(),
  as_at_precision: z.enum(DatePrecision).exclude(["unknown"]).nullable(),
  note: text.nullable(),
});
export type SourceRow = z.infer<typeof sourceRow>;

/** A row of states.csv. */
export const stateRow = z.strictObject({
  iso3,
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  m49: wholeNumber.nullable(),
  slug: text,
  kind: z.enum(StateKind),
  name_en: text,
  name_ru: text,
  name_kk: text,
  region: text.nullable(),
  subregion: text.nullable(),
  intermediate_region: text.nullable(),
  un_member: yesNo,
  un_member_since: day.nullable(),
  un_admission: text.nullable(),
  un_group: text.nullable(),
  exists_from: day.nullable(),
  exists_until: day.nullable(),
  note: text.nullable(),
  source: key,
  /** Where its first or last day was read. */
  existence_source: key.nullable(),
});
export type StateRow = z.infer<typeof stateRow>;

/** A row of successions.csv. */
export const successionRow = z.strictObject({
  predecessor: iso3,
  successor: iso3,
  nature: z.enum(SuccessionNature),
  occurred_on: day.nullable(),
  source: key,
});
export type SuccessionRow = z.infer<typeof successionRow>;

/** An entry of treaties.yaml. */
export const treatyRow = z.strictObject({
  code: treatyCode,
  slug: text,
  title: text,
  short_title: text,
  aliases: z.array(text),
  untc_number: text,
  unts_number: z.int().nullable(),
  adopted_on: day,
  adopted_at: text,
  official_entry_into_force_on: day.nullable(),
  /** Why the day computed from the acts on record differs; left out where it does not. */
  entry_into_force_note: text.optional(),
  parent: treatyCode.nullable(),
  body: z.strictObject({ code: text, name: text }).nullable(),
  rules: treatyRulesSchema,
  position: z.int().min(1),
  source: key,
});
export type TreatyRow = z.infer<typeof treatyRow>;

/** A row of coverage.csv; without a state it holds for every state. */
export const coverageRow = z.strictObject({
  treaty: treatyCode,
  state: iso3.nullable(),
  complete_to: reducedDate,
  note: text.nullable(),
  source: key,
});
export type CoverageRow = z.infer<typeof coverageRow>;

/** A row of totals.csv. */
export const totalRow = z.strictObject({
  treaty: treatyCode,
  parties: wholeNumber,
  signatures: wholeNumber.nullable(),
  as_at: reducedDate,
  source: key,
});
export type TotalRow = z.infer<typeof totalRow>;

/** An entry of open_questions.yaml. */
export const questionRow = z.strictObject({
  key,
  treaty: treatyCode.nullable(),
  state: iso3.nullable(),
  question: text,
  source: key,
});
export type QuestionRow = z.infer<typeof questionRow>;
