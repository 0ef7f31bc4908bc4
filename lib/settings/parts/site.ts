import { z } from "zod";
import { email, line, lines } from "../fields.ts";
import type { SettingsPart } from "../part.ts";

/** The name of the site and whom its readers can write to. */
export const sitePart: SettingsPart<"site"> = {
  section: "site",
  schema: z.object({ name: line(80), contactEmail: email, contactAddress: lines(300) }),
};
