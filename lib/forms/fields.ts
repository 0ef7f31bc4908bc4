import { z } from "zod";
import { isIsoDay } from "#domain/dates/calendar-date.ts";

/** Fields that forms and the interface share. The error of a rule is its name, which messages put into words. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const line = (longest: number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? "required" : "text") })
    .trim()
    .max(longest, { error: "tooLongField" })
    .refine((text) => !control.test(text), { error: "control" });
/** A line that may be left out; null where it is, or is empty. */
export const optional = (longest: number) =>
  line(longest)
    .transform((text) => (text === "" ? null : text))
    .nullish()
    .transform((text) => text ?? null);
/** A line that must be there. */
export const required = (longest: number) => line(longest).min(1, { error: "required" });

/** Where something was read. */
export const sourceSchema = z.strictObject(
  {
    title: required(500),
    url: z
      .url({ protocol: /^https?$/, error: "address" })
      .max(2000, { error: "tooLongField" })
      .nullish()
      .transform((url) => url ?? null),
    symbol: optional(200),
    readOn: z
      .string({ error: "day" })
      .refine(isIsoDay, { error: "day" })
      .nullish()
      .transform((day) => day ?? null),
  },
  { error: "required" },
);
