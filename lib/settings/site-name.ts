import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { publicSettings } from "./public-settings.ts";

/** What the site is called: as it is set, else as it was shipped in the language of the page. */
export async function siteName(locale: Locale): Promise<string> {
  const [{ site }, t] = await Promise.all([publicSettings(), getTranslations({ locale, namespace: "common" })]);
  return site.values.name === "" ? t("siteName") : site.values.name;
}
