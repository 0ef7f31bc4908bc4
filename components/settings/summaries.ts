import { getTranslations } from "next-intl/server";
import type { SettingsPage } from "#domain/settings/pages.ts";
import type { SettingsOf, SettingsSection } from "#domain/settings/sections.ts";

/** What each page of the settings is set to, in one line. */
export async function summaries(
  values: { readonly [Section in SettingsSection]: SettingsOf<Section> },
  names: { readonly state: string; readonly languages: readonly string[] },
): Promise<Readonly<Record<SettingsPage, string>>> {
  const [t, common] = await Promise.all([getTranslations("settings"), getTranslations("common")]);
  const { site, mail, singleSignOn, features, brand, logo } = values;
  const off = (Object.keys(features) as (keyof typeof features)[]).filter((name) => !features[name]);
  const ownColours = brand.accentLight !== "" || brand.accentDark !== "";
  return {
    site: t("parts.site.summary", { name: site.name === "" ? common("siteName") : site.name }),
    focus: t("parts.focus.summary", { state: names.state }),
    languages: t("parts.languages.summary", { languages: names.languages.join(", ") }),
    brand: t("parts.brand.summary", {
      colours: ownColours ? "own" : "shipped",
      logo: logo.image === null ? "shipped" : "own",
    }),
    features:
      off.length === 0
        ? t("parts.features.on")
        : t("parts.features.summary", { off: off.map((name) => t(`fields.${name}`)).join(", ") }),
    mail:
      mail.host === null
        ? t("parts.mail.off")
        : t("parts.mail.summary", { host: mail.host, port: String(mail.port), from: mail.from }),
    singleSignOn:
      singleSignOn.issuer === null
        ? t("parts.singleSignOn.off")
        : t("parts.singleSignOn.summary", { issuer: singleSignOn.issuer }),
  };
}
