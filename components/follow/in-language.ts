import { routing } from "#lib/i18n/routing.ts";

/** Address of a feed or calendar in a language, which is part of its query. */
export function inLanguage(path: string, locale: string): string {
  return locale === routing.defaultLocale ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${locale}`;
}
