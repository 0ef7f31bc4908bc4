import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { KeyTable } from "#components/accounts/key-table.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { listApiKeys } from "#data/accounts/api-key.ts";
import { listPeople } from "#data/accounts/people.ts";
import { keyScopeNames } from "#domain/permissions/operations.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { makeMachineKey, revokeMachineKey } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.keys");
  return { title: t("metaTitle") };
}

/** Keys of the interface for machines. */
export default async function KeysPage() {
  await pageActor("key.manage", "/admin/keys");
  const [keys, people, t] = await Promise.all([listApiKeys(), listPeople(), getTranslations("accounts")]);
  const owners = people.filter(({ disabledAt, role }) => disabledAt === null && role !== "contributor");
  return (
    <>
      <PageHeader
        title={t("keys.title")}
        answer={t("keys.answer", { count: keys.filter(({ state }) => state === "valid").length })}
      >
        <p className="mt-3 max-w-prose text-ink-2">{t("keys.lead")}</p>
      </PageHeader>
      <KeyTable keys={keys} revoke={revokeMachineKey} />
      <Section title={t("keys.make.title")}>
        <AccountForm
          action={makeMachineKey}
          submit={t("keys.make.submit")}
          errorTitle={t("errors.title")}
          fields={[
            {
              name: "keyName",
              kind: "text",
              label: t("fields.keyName"),
              hint: t("fields.keyNameHint"),
              autoComplete: "off",
            },
            {
              name: "owner",
              kind: "choice",
              label: t("fields.owner"),
              options: owners.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` })),
            },
            {
              name: "scopes",
              kind: "ticks",
              label: t("fields.scopes"),
              options: keyScopeNames.map((value) => ({ value, label: t(`scopes.${value}`) })),
            },
            {
              name: "days",
              kind: "number",
              label: t("fields.days"),
              hint: t("fields.daysHint"),
              autoComplete: "off",
              value: "90",
            },
          ]}
        />
      </Section>
    </>
  );
}
