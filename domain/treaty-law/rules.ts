import { z } from "zod";
import { isIsoDay } from "../dates/calendar-date.ts";

/**
 * A treaty's final clauses as data. A new treaty with another delay or another condition needs a row, not code.
 * Articles are named as the treaty numbers them ("49(2)", "XIII").
 */

/** Time from an instrument to its effect. "first-of-month" forms mean the first day of the month after the delay has run. */
export const delaySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("days"), days: z.int().min(0) }),
  z.strictObject({ kind: z.literal("months"), months: z.int().min(1) }),
  z.strictObject({ kind: z.literal("first-of-month-after-days"), days: z.int().min(1) }),
  z.strictObject({ kind: z.literal("first-of-month-after-months"), months: z.int().min(1) }),
]);
export type Delay = z.infer<typeof delaySchema>;

const isoDay = z.string().refine(isIsoDay, { error: "not a day" });
const stateCode = z.string().regex(/^[A-Z]{3}$/);

/**
 * All conditions must hold on one day; the treaty's delay runs from that day. What only holds the treaty back (its parent,
 * a day before which it cannot be) starts no delay.
 */
export const conditionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("instruments"),
    count: z.int().min(1),
    /** False where the treaty says that an organisation's instrument is not counted. */
    countsOrganisations: z.boolean(),
  }),
  /** Those that hold an instrument must account together for a share of a whole (Paris Agreement art. 21(1): emissions). */
  z.strictObject({
    kind: z.literal("share"),
    /** What the whole is, in a word for the messages. */
    of: z.enum(["emissions"]),
    percent: z.number().positive().max(100),
    /** Percent of the whole by ISO code; a state that is not named has none. */
    shares: z.record(stateCode, z.number().min(0).max(100)),
  }),
  /** Named states must all hold an instrument (Comprehensive Nuclear-Test-Ban Treaty art. XIV and annex 2). */
  z.strictObject({ kind: z.literal("required-states"), states: z.array(stateCode).min(1) }),
  /** The treaty cannot enter into force before its parent; no delay runs from that day. */
  z.strictObject({ kind: z.literal("parent-in-force") }),
  /** The treaty cannot enter into force before a day, whoever has deposited (CTBT art. XIV(1)); no delay runs from it. */
  z.strictObject({ kind: z.literal("not-before"), day: isoDay }),
]);
export type Condition = z.infer<typeof conditionSchema>;

export const denunciationSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("notice"),
    article: z.string(),
    delay: delaySchema,
    /** No denunciation before so many years after entry into force for the state; null where it may come at any time. */
    notBeforeYears: z.int().min(1).nullable(),
  }),
  /** In force for a first term and then for further terms, unless denounced some months before a term ends. */
  z.strictObject({
    kind: z.literal("terms"),
    article: z.string(),
    firstTermYears: z.int().min(1),
    furtherTermYears: z.int().min(1),
    noticeMonths: z.int().min(1),
  }),
  /** No clause: a notification of withdrawal has no effect by itself. */
  z.strictObject({ kind: z.literal("no-clause") }),
]);
export type Denunciation = z.infer<typeof denunciationSchema>;

const joiningSchema = z.strictObject({
  article: z.string(),
  /** False for a treaty that knows accession only. */
  signature: z.boolean(),
  /** True where ratification, acceptance and approval need an earlier signature. */
  ratificationNeedsSignature: z.boolean(),
  /** Who may become bound: anyone, or only parties to the parent treaty. */
  consent: z.enum(["open", "parent-parties"]),
  /** Who may sign: anyone, or only those that have signed the parent treaty. */
  signing: z.enum(["open", "parent-signatories"]),
});

export const treatyRulesSchema = z.strictObject({
  entryIntoForce: z.strictObject({
    conditions: z.array(conditionSchema).min(1),
    firstDelay: delaySchema,
    firstArticle: z.string(),
    laterDelay: delaySchema,
    laterArticle: z.string(),
  }),
  denunciation: denunciationSchema,
  joining: joiningSchema,
});
/** The final clauses of one treaty. */
export type TreatyRules = z.infer<typeof treatyRulesSchema>;
