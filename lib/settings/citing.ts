import { getLocale } from "next-intl/server";
import type { Instant } from "#domain/dates/instant.ts";
import { now } from "../today.ts";
import { publicSettings } from "./public-settings.ts";
import { siteName } from "./site-name.ts";

/** What a page is cited as being of, and the moment at which it is read; null where pages do not say how to cite them. */
export async function citing(): Promise<{ readonly site: string; readonly now: Instant } | null> {
  const { features } = await publicSettings();
  return features.values.citations ? { site: await siteName(await getLocale()), now: now() } : null;
}
