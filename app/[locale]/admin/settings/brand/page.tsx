import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { latestChange } from "#components/settings/latest-change.ts";
import { LogoSection } from "#components/settings/logo-section.tsx";
import { PartFrame } from "#components/settings/part-frame.tsx";
import { SettingsForm } from "#components/settings/settings-form.tsx";
import { settingsWords } from "#components/settings/settings-words.ts";
import { readSections } from "#data/settings/read-settings.ts";
import { shippedAccents } from "#domain/settings/contrast.ts";
import { settingsPath } from "#domain/settings/pages.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { saveBrand } from "../actions.ts";

interface Props {
  readonly searchParams: Promise<{ readonly logo?: QueryValue }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.parts.brand");
  return { title: t("title") };
}

/** The colours of links and buttons, and the picture beside the name of the site. */
export default async function BrandSettingsPage({ searchParams }: Props) {
  await pageActor("settings.manage", settingsPath("brand"));
  const [{ brand, logo }, query, t] = await Promise.all([
    readSections(["brand", "logo"]),
    searchParams,
    getTranslations("settings"),
  ]);
  return (
    <PartFrame page="brand" changed={latestChange([brand.changed, logo.changed])}>
      <SettingsForm
        action={saveBrand}
        version={brand.version}
        words={await settingsWords()}
        fields={[
          {
            kind: "code",
            name: "accentLight",
            label: t("fields.accentLight"),
            hint: t("hints.accentLight", { shipped: shippedAccents.light }),
            value: brand.values.accentLight,
          },
          {
            kind: "code",
            name: "accentDark",
            label: t("fields.accentDark"),
            hint: t("hints.accentDark", { shipped: shippedAccents.dark }),
            value: brand.values.accentDark,
          },
        ]}
      />
      <LogoSection image={logo.values.image} version={logo.version} changed={logo.changed} came={single(query.logo)} />
    </PartFrame>
  );
}
