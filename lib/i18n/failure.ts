import en from "../../messages/en/failure.json";
import { type Locale, routing } from "./routing.ts";

const words: Readonly<Record<Locale, typeof en>> = { en };

/**
 * The few words of a failed page. They go to the browser by themselves: the page that failed cannot render them on the
 * server, and a translator would weigh more than all that it says.
 * @param locale what the address says; anything unknown means the default language
 */
export function failureWords(locale: unknown): typeof en {
  return words[routing.locales.find((one) => one === locale) ?? routing.defaultLocale];
}
