import { type Locale, routing } from "./routing.ts";

/** The address of a page in a language, where no page is rendered: the default language has no prefix (routing.ts). */
export function pathIn(locale: Locale, path: string): string {
  return locale === routing.defaultLocale ? path : `/${locale}${path === "/" ? "" : path}`;
}
