import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { languageNames } from "#components/settings/language-names.ts";
import { latestChange } from "#components/settings/latest-change.ts";
import { SettingsList } from "#components/settings/settings-list.tsx";
import { summaries } from "#components/settings/summaries.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listNames } from "#data/list-names.ts";
import { readSections } from "#data/settings/read-settings.ts";
import { offeredLanguages } from "#domain/settings/languages.ts";
import { type SettingsPage, settingsPages } from "#domain/settings/pages.ts";
import { type SettingsOf, type SettingsSection, sections } from "#domain/settings/sections.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { routing } from "#lib/i18n/routing.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("metaTitle") };
}

/** All parts of the settings, each with what it is set to. */
export default async function SettingsPageList() {
  await pageActor("settings.manage", "/admin/settings");
  const [read, { states }, nameOf, t] = await Promise.all([
    readSections(Object.keys(sections) as SettingsSection[]),
    listNames(await getLocale()),
    languageNames(),
    getTranslations("settings"),
  ]);
  const values = Object.fromEntries(Object.entries(read).map(([name, part]) => [name, part.values])) as {
    [Section in SettingsSection]: SettingsOf<Section>;
  };
  const focus = values.focus.state;
  const lines = await summaries(values, {
    state: states.find(({ iso3 }) => iso3 === focus)?.name ?? focus,
    languages: offeredLanguages(values.languages, routing.locales, routing.defaultLocale).map(nameOf),
  });
  const parts = (Object.keys(settingsPages) as SettingsPage[]).map((page) => ({
    page,
    summary: lines[page],
    changed: latestChange(settingsPages[page].sections.map((name) => read[name].changed)),
  }));
  return (
    <>
      <PageHeader title={t("title")} answer={t("answer")} />
      <SettingsList parts={parts} />
    </>
  );
}
