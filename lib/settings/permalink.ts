import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import { askedOrigin } from "../http/asked-origin.ts";
import { getPathname } from "../i18n/navigation.ts";

/** The whole address of a page in the reader's language. @param href its path without language, with its whole query */
export async function permalink(href: string): Promise<string> {
  const [locale, asked] = await Promise.all([getLocale(), headers()]);
  return `${askedOrigin(asked)}${getPathname({ href, locale })}`;
}
