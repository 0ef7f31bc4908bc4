import { z } from "zod";

/** Fields of the forms of settings; a field left empty is not sent. Each message names a rule: `settings.rules.<name>`. */

/** A line that may be left empty. */
export const line = (longest: number) =>
  z
    .string("text")
    .trim()
    .max(longest, "tooLong")
    .refine((text) => !/\p{Cc}/u.test(text), "control")
    .default("");

/** A text of several lines that may be left empty. */
export const lines = (longest: number) =>
  z
    .string("text")
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(
      z
        .string()
        .max(longest, "tooLong")
        .refine((text) => !/[^\P{Cc}\n]/u.test(text), "control"),
    )
    .default("");

/** A secret as it was typed, spaces and all; empty: as it was. */
export const typedSecret = z
  .string("text")
  .max(500, "tooLong")
  .refine((text) => !/\p{Cc}/u.test(text), "control")
  .default("");

/** An e-mail address that may be left empty. Without spaces and control characters it adds nothing to a message's head. */
export const email = line(200).refine((text) => text === "" || z.email().safeParse(text).success, "email");

/** A tick: sent or not. */
export const tick = z
  .string()
  .optional()
  .transform((value) => value !== undefined);
