import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartFrame } from "#components/settings/part-frame.tsx";
import { SettingsForm } from "#components/settings/settings-form.tsx";
import { settingsWords } from "#components/settings/settings-words.ts";
import { readSettings } from "#data/settings/read-settings.ts";
import { settingsPath } from "#domain/settings/pages.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { saveSite } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.parts.site");
  return { title: t("title") };
}

/** What the site is called, and whom its readers can write to. */
export default async function SiteSettingsPage() {
  await pageActor("settings.manage", settingsPath("site"));
  const [{ values, version, changed }, t, common] = await Promise.all([
    readSettings("site"),
    getTranslations("settings"),
    getTranslations("common"),
  ]);
  return (
    <PartFrame page="site" changed={changed}>
      <SettingsForm
        action={saveSite}
        version={version}
        words={await settingsWords()}
        fields={[
          {
            kind: "text",
            name: "name",
            label: t("fields.name"),
            hint: t("hints.name", { shipped: common("siteName") }),
            value: values.name,
          },
          {
            kind: "email",
            name: "contactEmail",
            label: t("fields.contactEmail"),
            hint: t("hints.contactEmail"),
            value: values.contactEmail,
          },
          {
            kind: "area",
            name: "contactAddress",
            label: t("fields.contactAddress"),
            hint: t("hints.contactAddress"),
            value: values.contactAddress,
          },
        ]}
      />
    </PartFrame>
  );
}
