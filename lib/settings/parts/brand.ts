import { z } from "zod";
import { type ColourMode, contrastInMode, isColour, leastContrast } from "#domain/settings/contrast.ts";
import { line } from "../fields.ts";
import type { SettingsPart } from "../part.ts";

const accent = (mode: ColourMode) =>
  line(20)
    .transform((text) => text.toLowerCase())
    .refine((text) => text === "" || isColour(text), { error: "colour", abort: true })
    .refine((text) => text === "" || contrastInMode(text, mode) >= leastContrast, "contrast");

/** The colour of links and buttons in each mode. */
export const brandPart: SettingsPart<"brand"> = {
  section: "brand",
  schema: z.object({ accentLight: accent("light"), accentDark: accent("dark") }),
};
