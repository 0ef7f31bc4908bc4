import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { GoneAddress } from "#components/accounts/gone-address.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readToken } from "#lib/auth/one-time-address.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { acceptInvitation } from "../setup/actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.invite");
  return { title: t("metaTitle"), robots: { index: false }, referrer: "same-origin" };
}

/** Where somebody who was invited makes their account, by the address that was passed on to them. */
export default async function InvitePage({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly token?: QueryValue }>;
}) {
  const token = single((await searchParams).token)?.slice(0, 200) ?? "";
  const [found, t] = await Promise.all([readToken("invitation", token), getTranslations("accounts")]);
  if (found === null) return <GoneAddress purpose="invite" />;
  const role = t(`roles.${found.role}`);
  return (
    <>
      <PageHeader title={t("invite.title")} answer={t("invite.lead", { email: found.email ?? "", role })} />
      <AccountForm
        action={acceptInvitation}
        hidden={{ token }}
        submit={t("invite.submit")}
        errorTitle={t("errors.title")}
        fields={[
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
