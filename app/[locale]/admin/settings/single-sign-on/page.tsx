import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartFrame } from "#components/settings/part-frame.tsx";
import { SettingsForm } from "#components/settings/settings-form.tsx";
import { settingsWords } from "#components/settings/settings-words.ts";
import { readSettings } from "#data/settings/read-settings.ts";
import { settingsPath } from "#domain/settings/pages.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { redirectUri } from "#lib/auth/single-sign-on/paths.ts";
import { secretState } from "#lib/settings/seal.ts";
import { saveSingleSignOn } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.parts.singleSignOn");
  return { title: t("title") };
}

/** The provider with whose accounts people can sign in. */
export default async function SingleSignOnSettingsPage() {
  await pageActor("settings.manage", settingsPath("singleSignOn"));
  const [{ values, version, changed }, t] = await Promise.all([
    readSettings("singleSignOn"),
    getTranslations("settings"),
  ]);
  return (
    <PartFrame page="singleSignOn" changed={changed}>
      <p className="wrap-anywhere mb-6 max-w-prose text-ink-2 text-sm">
        {t("redirectUri", { address: redirectUri() })}
      </p>
      <SettingsForm
        action={saveSingleSignOn}
        version={version}
        words={await settingsWords()}
        fields={[
          {
            kind: "code",
            name: "issuer",
            label: t("fields.issuer"),
            hint: t("hints.issuer"),
            value: values.issuer ?? "",
          },
          { kind: "code", name: "clientId", label: t("fields.clientId"), value: values.clientId },
          {
            kind: "secret",
            name: "clientSecret",
            label: t("fields.clientSecret"),
            hint: t(`secret.${secretState(values.clientSecret)}`),
            removable: values.clientSecret !== "",
          },
          { kind: "text", name: "label", label: t("fields.label"), hint: t("hints.label"), value: values.label },
        ]}
      />
    </PartFrame>
  );
}
