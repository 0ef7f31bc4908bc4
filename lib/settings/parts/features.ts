import { z } from "zod";
import { tick } from "../fields.ts";
import type { SettingsPart } from "../part.ts";

/** What can be switched off. */
export const featuresPart: SettingsPart<"features"> = {
  section: "features",
  schema: z.object({ publicInterface: tick, indexing: tick, citations: tick, invitationsByMail: tick }),
};
