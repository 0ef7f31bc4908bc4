import { z } from "zod";
import { routing } from "#lib/i18n/routing.ts";
import type { SettingsPart } from "../part.ts";

/** Which of the languages that have messages are offered, and which of them first. */
export const languagesPart: SettingsPart<"languages"> = {
  section: "languages",
  lists: ["offered"],
  schema: z
    .object({
      offered: z.array(z.enum(routing.locales, "language")).min(1, "languages"),
      first: z.enum(routing.locales, "language"),
    })
    .superRefine(({ offered, first }, context) => {
      if (!offered.includes(routing.defaultLocale)) {
        context.addIssue({ code: "custom", path: ["offered"], message: "languageBase" });
      }
      if (!offered.includes(first)) context.addIssue({ code: "custom", path: ["first"], message: "languageFirst" });
    }),
};
