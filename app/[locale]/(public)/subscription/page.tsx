import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { GoneSubscription } from "#components/follow/gone-subscription.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { mailRhythms } from "#domain/mail/rhythm.ts";
import { Link } from "#lib/i18n/navigation.ts";
import type { QueryValue } from "#lib/page-query.ts";
import { changeMailRhythm, endMail } from "./actions.ts";
import { loadOpened } from "./load-opened.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions.manage");
  return { title: t("metaTitle"), robots: { index: false }, referrer: "same-origin" };
}

/** Where whoever gets mail about something changes how often, or ends it. */
export default async function SubscriptionPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly token?: QueryValue; readonly said?: QueryValue }>;
}) {
  const [{ token, said }, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("subscriptions")]);
  if (said === "ended") return <PageHeader title={t("manage.endedTitle")} answer={t("manage.ended")} />;
  const opened = await loadOpened("manage", token, locale);
  if (opened === null) return <GoneSubscription />;
  const { subscription, title, path } = opened;
  // What is chosen stands first, so that a form that is sent as it is changes nothing.
  const rhythms = [subscription.rhythm, ...mailRhythms.filter((one) => one !== subscription.rhythm)];
  return (
    <>
      <PageHeader title={t("manage.title", { email: subscription.email })} answer={t("manage.lead", { title })} />
      {path === null ? null : (
        <p>
          <Link href={path} className="link">
            {t("manage.page")}
          </Link>
        </p>
      )}
      <Section title={t("manage.rhythm")}>
        <AccountForm
          action={changeMailRhythm}
          hidden={{ token: opened.token }}
          submit={t("manage.change")}
          errorTitle={t("errors.title")}
          fields={[
            {
              name: "rhythm",
              kind: "choice",
              label: t("manage.rhythm"),
              options: rhythms.map((value) => ({ value, label: t(`rhythms.${value}`) })),
            },
          ]}
        />
      </Section>
      <Section title={t("manage.end")} lead={t("manage.endLead")}>
        <AccountForm
          action={endMail}
          hidden={{ token: opened.token }}
          fields={[]}
          submit={t("manage.end")}
          errorTitle={t("errors.title")}
        />
      </Section>
    </>
  );
}
