import { readSettings } from "#data/settings/read-settings.ts";
import { offeredLanguages } from "#domain/settings/languages.ts";
import { type Locale, routing } from "../i18n/routing.ts";

/** Whether pages are offered in a language. That of addresses which name none always is, and nothing is asked for it. */
export async function isOffered(locale: Locale): Promise<boolean> {
  if (locale === routing.defaultLocale) return true;
  const { values } = await readSettings("languages");
  return offeredLanguages(values, routing.locales, routing.defaultLocale).includes(locale);
}
