import { z } from "zod";
import { isKnown } from "#data/is-known.ts";
import type { SettingsPart } from "../part.ts";

/** The state that the dashboard is about. */
export const focusPart: SettingsPart<"focus"> = {
  section: "focus",
  schema: z.object({ state: z.string("state").regex(/^[A-Z]{3}$/, "state") }),
  check: async ({ state }) => ((await isKnown("states", state, null)) ? [] : [{ field: "state", rule: "state" }]),
};
