import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { GoneSubscription } from "#components/follow/gone-subscription.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { QueryValue } from "#lib/page-query.ts";
import { confirmMail } from "../actions.ts";
import { loadOpened } from "../load-opened.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions.confirm");
  return { title: t("metaTitle"), robots: { index: false }, referrer: "same-origin" };
}

/** Where whoever has an address confirms that they want mail. */
export default async function ConfirmPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly token?: QueryValue }>;
}) {
  const [{ token }, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("subscriptions")]);
  const opened = await loadOpened("confirm", token, locale);
  if (opened === null) return <GoneSubscription />;
  const { subscription, title } = opened;
  const { email, rhythm } = subscription;
  return (
    <>
      <PageHeader title={t("confirm.title")} answer={t("confirm.lead", { email, title, rhythm })} />
      <AccountForm
        action={confirmMail}
        hidden={{ token: opened.token }}
        fields={[]}
        submit={t("confirm.submit")}
        errorTitle={t("errors.title")}
      />
    </>
  );
}
