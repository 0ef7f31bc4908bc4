import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { languageNames } from "#components/settings/language-names.ts";
import { PartFrame } from "#components/settings/part-frame.tsx";
import { SettingsForm } from "#components/settings/settings-form.tsx";
import { settingsWords } from "#components/settings/settings-words.ts";
import { readSettings } from "#data/settings/read-settings.ts";
import { offeredLanguages } from "#domain/settings/languages.ts";
import { settingsPath } from "#domain/settings/pages.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { routing } from "#lib/i18n/routing.ts";
import { saveLanguages } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.parts.languages");
  return { title: t("title") };
}

/** Which of the languages that have messages are offered, and which of them first. */
export default async function LanguageSettingsPage() {
  await pageActor("settings.manage", settingsPath("languages"));
  const [{ values, version, changed }, nameOf, t] = await Promise.all([
    readSettings("languages"),
    languageNames(),
    getTranslations("settings"),
  ]);
  const offered = offeredLanguages(values, routing.locales, routing.defaultLocale);
  const options = routing.locales.map((code) => ({ value: code, label: nameOf(code) }));
  return (
    <PartFrame page="languages" changed={changed}>
      <SettingsForm
        action={saveLanguages}
        version={version}
        words={await settingsWords()}
        fields={[
          {
            kind: "ticks",
            name: "offered",
            label: t("fields.offered"),
            hint: t("hints.offered"),
            value: offered,
            options,
          },
          {
            kind: "choice",
            name: "first",
            label: t("fields.first"),
            hint: t("hints.first"),
            value: offered[0] ?? routing.defaultLocale,
            options,
          },
        ]}
      />
    </PartFrame>
  );
}
