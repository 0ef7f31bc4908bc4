import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import type { Instant } from "#domain/dates/instant.ts";
import { askedOrigin } from "../http/asked-origin.ts";
import { now } from "../today.ts";
import { publicSettings } from "./public-settings.ts";
import { siteName } from "./site-name.ts";

/** What a page is cited as being of, and the moment at which it is read; null where pages do not say how to cite them. */
export async function citing(): Promise<{
  readonly site: string;
  readonly origin: string;
  readonly now: Instant;
} | null> {
  const { features } = await publicSettings();
  if (!features.values.citations) return null;
  const [site, asked] = await Promise.all([getLocale().then(siteName), headers()]);
  return { site, origin: askedOrigin(asked), now: now() };
}
