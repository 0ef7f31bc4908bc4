import { createTranslator } from "next-intl";
import { formats } from "./formats.ts";
import { loadMessages } from "./messages.ts";
import type { Locale } from "./routing.ts";

/** All messages of a language, where no page is rendered: in feeds, calendars and mail. */
export async function translator(locale: Locale) {
  return createTranslator({ locale, messages: await loadMessages(locale), formats, timeZone: "UTC" });
}

export type Translator = Awaited<ReturnType<typeof translator>>;
