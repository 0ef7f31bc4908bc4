import { cache } from "react";
import { type ReadSections, readSections, shippedSections } from "#data/settings/read-settings.ts";

/** What every page depends on. */
const names = ["site", "focus", "languages", "features", "brand", "logo"] as const;

/**
 * What pages show of the settings, asked once a request with one query, so that a change counts from the next request on
 * in every instance. Where the database cannot be asked, the frame around the page's failure is as it was shipped.
 */
export const publicSettings = cache(async (): Promise<ReadSections<(typeof names)[number]>> => {
  try {
    return await readSections(names);
  } catch (error) {
    console.error(error);
    return shippedSections(names);
  }
});
