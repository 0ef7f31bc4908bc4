import { z } from "zod";
import { isIsoDay, isReducedDate } from "../dates/calendar-date.ts";
import { asked, fieldsOf, type ReferenceTo } from "./field-kinds.ts";

/** Fields that forms and the interface share. The error of a rule is its name, which messages put into words. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** Half of a character that takes two: PostgreSQL takes no such text. */
const halfCharacter = /\p{Surrogate}/u;

/** A text without what no text of ours holds: control characters, halves of characters. */
export const plainText = (longest: number) =>
  z
    .string({ error: ({ input }) => (input === undefined || input === null ? "required" : "text") })
    .trim()
    .max(longest, { error: "tooLongField" })
    .refine((text) => !control.test(text) && !halfCharacter.test(text), { error: "control" });

const orNull = <Schema extends z.ZodType<string>>(schema: Schema) =>
  z
    .preprocess((text) => (typeof text === "string" && text.trim() === "" ? null : text), schema.nullish())
    .transform((text) => text ?? null);

/** Longest that a field of one line may be; longer ones are asked for in several. */
const longestLine = 500;
const textKind = (longest: number, isRequired: boolean) =>
  ({ kind: longest > longestLine ? "text" : "line", longest, required: isRequired }) as const;

/** A line that may be left out; null where it is, or is empty. */
export const optional = (longest: number) => asked(orNull(plainText(longest)), textKind(longest, false));
/** A line that must be there. */
export const required = (longest: number) =>
  asked(plainText(longest).min(1, { error: "required" }), textKind(longest, true));

const inForm = (longest: number, form: RegExp, error: string) =>
  plainText(longest)
    .overwrite((text) => text.toUpperCase())
    .refine((text) => text === "" || form.test(text), { error });

/** A code of one form, in capitals however it was typed. @param error name of its rule */
export const requiredCode = (longest: number, form: RegExp, error: string) =>
  asked(inForm(longest, form, error).min(1, { error: "required" }), textKind(longest, true));
/** The same where it may be left out. */
export const optionalCode = (longest: number, form: RegExp, error: string) =>
  asked(orNull(inForm(longest, form, error)), textKind(longest, false));

const reduced = plainText(20).refine(isReducedDate, { error: "date" });
const day = z
  .string({ error: ({ input }) => (input === undefined || input === null ? "required" : "day") })
  .refine(isIsoDay, { error: "day" });

/** A date as exactly as it is known; null where it is not known at all. */
export const optionalDate = () => asked(orNull(reduced), { kind: "date", required: false });
/** A date as exactly as it is known. */
export const requiredDate = () =>
  asked(
    reduced.refine((text) => text !== "", { error: "required" }),
    { kind: "date", required: true },
  );
/** A day; null where it is not known. */
export const optionalDay = () => asked(orNull(day), { kind: "day", required: false });
/** A day. */
export const requiredDay = () => asked(day, { kind: "day", required: true });

/** Something on record by its name or code; whether there is such a thing is found out where it is looked up. */
export const reference = (to: ReferenceTo) =>
  asked(plainText(200).min(1, { error: "required" }), { kind: "reference", to, required: true });
/** The same where there need be none. */
export const optionalReference = (to: ReferenceTo) =>
  asked(orNull(plainText(200)), { kind: "reference", to, required: false });

/** One of several values. @param words where messages have the words for each @param error name of its rule */
export const choice = <const Values extends readonly string[]>(values: Values, words: string, error = "choice") =>
  asked(z.enum(values, { error: ({ input }) => (input == null || input === "" ? "required" : error) }), {
    kind: "choice",
    options: values,
    words,
    required: true,
  });
/** The same where none need be chosen. */
export const optionalChoice = <const Values extends readonly string[]>(
  values: Values,
  words: string,
  error = "choice",
) =>
  asked(
    z
      .preprocess((value) => (value === "" ? null : value), z.enum(values, { error }).nullish())
      .transform((value) => value ?? null),
    { kind: "choice", options: values, words, required: false },
  );

/** Any of several values, in the order of their list; none where it is left out. @param words where messages have the words for each */
export const choices = <const Values extends readonly string[]>(values: Values, words: string, error = "choice") =>
  asked(
    z
      .array(z.enum(values, { error }), { error: "list" })
      .default([])
      .transform((chosen) => values.filter((value) => chosen.includes(value))),
    { kind: "choices", options: values, words },
  );

/** Yes or no; no where it is left out. */
export const tick = () => asked(z.boolean({ error: "yesNo" }).default(false), { kind: "tick" });

interface Bounds {
  readonly from: number;
  readonly to: number;
}
const whole = ({ from, to }: Bounds) =>
  z
    .int({ error: ({ input }) => (input == null ? "required" : "number") })
    .min(from, { error: "number" })
    .max(to, { error: "number" });
/** A form sends numbers as text. */
const toNumber = (value: unknown) => {
  if (typeof value !== "string") return value;
  const text = value.trim();
  return text === "" ? null : /^\d{1,9}$/.test(text) ? Number(text) : value;
};

/** A whole number. */
export const requiredNumber = (bounds: Bounds) =>
  asked(z.preprocess(toNumber, whole(bounds)), { kind: "number", required: true });
/** A whole number; null where it is not known. */
export const optionalNumber = (bounds: Bounds) =>
  asked(
    z.preprocess(toNumber, whole(bounds).nullish()).transform((value) => value ?? null),
    { kind: "number", required: false },
  );

/** Several texts; empty ones are left out. */
export const textLines = (longest: number, most = 50) =>
  asked(
    z
      .array(plainText(longest), { error: "list" })
      .max(most, { error: "tooMany" })
      .default([])
      .transform((lines) => lines.filter((one) => one !== "")),
    { kind: "lines", longest },
  );

/** Several of the same. */
export const rows = <Columns extends z.ZodObject>(columns: Columns, most = 50) =>
  asked(z.array(columns, { error: "list" }).max(most, { error: "tooMany" }).default([]), {
    kind: "rows",
    columns: fieldsOf(columns),
  });

/** Fields that belong together and must all be there. */
export const group = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const fields = z.strictObject(shape, { error: ({ input }) => (input == null ? "required" : "object") });
  return asked(fields, { kind: "group", fields: fieldsOf(fields) });
};

const url = z
  .url({ protocol: /^https?$/, error: "address" })
  .max(2000, { error: "tooLongField" })
  .refine((text) => !control.test(text) && !halfCharacter.test(text), { error: "control" });
/** A web address; null where there is none. */
export const optionalUrl = () => asked(orNull(url), { kind: "line", longest: 2000, required: false });

/** Where something was read. */
const sourceFields = z.strictObject(
  { title: required(500), url: optionalUrl(), symbol: optional(200), readOn: optionalDay() },
  { error: ({ input }) => (input == null ? "required" : "object") },
);
export const sourceSchema = asked(sourceFields, { kind: "group", fields: fieldsOf(sourceFields) });
/** The same where it may be left out as a whole. */
export const optionalSource = () =>
  asked(
    z
      .preprocess(
        (value) =>
          typeof value === "object" && value !== null && Object.values(value).every((one) => one === null || one === "")
            ? null
            : value,
        sourceFields.nullish(),
      )
      .transform((value) => value ?? null),
    { kind: "group", fields: fieldsOf(sourceFields) },
  );
