import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { PartFrame } from "#components/settings/part-frame.tsx";
import { SettingsForm } from "#components/settings/settings-form.tsx";
import { settingsWords } from "#components/settings/settings-words.ts";
import { Section } from "#components/ui/section.tsx";
import { readSettings } from "#data/settings/read-settings.ts";
import { settingsPath } from "#domain/settings/pages.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { secretState } from "#lib/settings/seal.ts";
import { saveMail } from "../actions.ts";
import { sendTestMessage } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.parts.mail");
  return { title: t("title") };
}

const protections = ["starttls", "tls", "none"] as const;

/** The server that outgoing mail is handed to, and a message to try it. */
export default async function MailSettingsPage() {
  const { email } = await pageActor("settings.manage", settingsPath("mail"));
  const [{ values, version, changed }, t] = await Promise.all([readSettings("mail"), getTranslations("settings")]);
  return (
    <PartFrame page="mail" changed={changed}>
      <SettingsForm
        action={saveMail}
        version={version}
        words={await settingsWords()}
        fields={[
          { kind: "code", name: "host", label: t("fields.host"), hint: t("hints.host"), value: values.host ?? "" },
          {
            kind: "number",
            name: "port",
            label: t("fields.port"),
            hint: t("hints.port"),
            value: String(values.port),
          },
          {
            kind: "choice",
            name: "security",
            label: t("fields.security"),
            hint: t("hints.security"),
            value: values.security,
            options: protections.map((value) => ({ value, label: t(`security.${value}`) })),
          },
          { kind: "code", name: "user", label: t("fields.user"), hint: t("hints.user"), value: values.user },
          {
            kind: "secret",
            name: "password",
            label: t("fields.password"),
            hint: t(`secret.${secretState(values.password)}`),
            removable: values.password !== "",
          },
          { kind: "email", name: "from", label: t("fields.from"), hint: t("hints.from"), value: values.from },
        ]}
      />
      <Section
        title={t("mail.test.title")}
        lead={values.host === null ? t("mail.test.off") : t("mail.test.lead", { email })}
      >
        {values.host === null ? null : (
          <AccountForm
            action={sendTestMessage}
            fields={[]}
            submit={t("mail.test.submit")}
            errorTitle={t("errors.title")}
          />
        )}
      </Section>
    </PartFrame>
  );
}
