import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PartFrame } from "#components/settings/part-frame.tsx";
import { SettingsForm } from "#components/settings/settings-form.tsx";
import { settingsWords } from "#components/settings/settings-words.ts";
import { listNames } from "#data/list-names.ts";
import { readSettings } from "#data/settings/read-settings.ts";
import { settingsPath } from "#domain/settings/pages.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { saveFocus } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.parts.focus");
  return { title: t("title") };
}

/** The state that the dashboard is about. */
export default async function FocusSettingsPage() {
  await pageActor("settings.manage", settingsPath("focus"));
  const [{ values, version, changed }, { states }, t] = await Promise.all([
    readSettings("focus"),
    listNames(await getLocale()),
    getTranslations("settings"),
  ]);
  return (
    <PartFrame page="focus" changed={changed}>
      <SettingsForm
        action={saveFocus}
        version={version}
        words={await settingsWords()}
        fields={[
          {
            kind: "choice",
            name: "state",
            label: t("fields.state"),
            hint: t("hints.state"),
            value: values.state,
            options: states.map(({ iso3, name }) => ({ value: iso3, label: name })),
          },
        ]}
      />
    </PartFrame>
  );
}
