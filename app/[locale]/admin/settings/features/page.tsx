import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartFrame } from "#components/settings/part-frame.tsx";
import { SettingsForm } from "#components/settings/settings-form.tsx";
import { settingsWords } from "#components/settings/settings-words.ts";
import { readSettings } from "#data/settings/read-settings.ts";
import { settingsPath } from "#domain/settings/pages.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { saveFeatures } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.parts.features");
  return { title: t("title") };
}

const switches = ["publicInterface", "indexing", "citations", "invitationsByMail"] as const;

/** What is on and what is off. */
export default async function FeatureSettingsPage() {
  await pageActor("settings.manage", settingsPath("features"));
  const [{ values, version, changed }, t] = await Promise.all([readSettings("features"), getTranslations("settings")]);
  return (
    <PartFrame page="features" changed={changed}>
      <SettingsForm
        action={saveFeatures}
        version={version}
        words={await settingsWords()}
        fields={switches.map((name) => ({
          kind: "tick",
          name,
          label: t(`fields.${name}`),
          hint: t(`hints.${name}`),
          value: values[name],
        }))}
      />
    </PartFrame>
  );
}
