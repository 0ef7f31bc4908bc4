import { createTranslator } from "next-intl";
import { formats } from "./formats.ts";
import { loadMessages } from "./messages.ts";
import { type Locale, routing } from "./routing.ts";

/** All messages of a language, where no page is rendered: in feeds, calendars and mail. */
export async function translator(locale: Locale) {
  return createTranslator({ locale, messages: await loadMessages(locale), formats, timeZone: "UTC" });
}

export type Translator = Awaited<ReturnType<typeof translator>>;

/** A language by its name; the default one for a name that none has. */
export function localeNamed(name: string): Locale {
  return routing.locales.find((one) => one === name) ?? routing.defaultLocale;
}
