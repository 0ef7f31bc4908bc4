import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { GoneAddress } from "#components/accounts/gone-address.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readToken } from "#lib/auth/one-time-address.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { makeFirstAdministrator } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.setup");
  return { title: t("metaTitle"), robots: { index: false }, referrer: "same-origin" };
}

/** Where the first administrator makes their account, by the address that was printed at start-up. */
export default async function SetupPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly token?: QueryValue }>;
}) {
  const token = single((await searchParams).token)?.slice(0, 200) ?? "";
  const [found, t] = await Promise.all([readToken("setup", token), getTranslations("accounts")]);
  if (found === null) return <GoneAddress purpose="setup" />;
  return (
    <>
      <PageHeader title={t("setup.title")} answer={t("setup.lead")} />
      <AccountForm
        action={makeFirstAdministrator}
        hidden={{ token }}
        submit={t("setup.submit")}
        errorTitle={t("errors.title")}
        fields={[
          { name: "email", kind: "email", label: t("fields.email"), autoComplete: "username" },
          {
            name: "name",
            kind: "text",
            label: t("fields.name"),
            hint: t("fields.nameHint"),
            autoComplete: "name",
          },
          {
            name: "newPassword",
            kind: "password",
            label: t("fields.newPassword"),
            hint: t("fields.passwordHint"),
            autoComplete: "new-password",
          },
        ]}
      />
    </>
  );
}
