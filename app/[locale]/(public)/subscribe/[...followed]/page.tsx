import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { FollowedThing } from "#data/find-followed.ts";
import { mailRhythms } from "#domain/mail/rhythm.ts";
import { followedKinds } from "#domain/movements/followed.ts";
import { Link } from "#lib/i18n/navigation.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { followedSearch } from "#lib/movements/followed-search.ts";
import { type QueryValue, toParams } from "#lib/page-query.ts";
import { readRecommendationSearch } from "#lib/query/recommendation-search.ts";
import { followedThing } from "#lib/subscriptions/followed-thing.ts";
import { subscribeToMail } from "../actions.ts";

interface Props {
  readonly params: Promise<{ readonly followed: readonly string[] }>;
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions.subscribe");
  return { title: t("metaTitle"), robots: { index: false } };
}

async function thingOf({ params, searchParams }: Props, locale: Locale): Promise<FollowedThing | null> {
  const [given, name, ...more] = (await params).followed;
  const kind = followedKinds.find((one) => one === given);
  if (kind === undefined || more.length > 0) return null;
  if (kind !== "recommendations") return followedThing({ kind, name: name ?? "" }, locale);
  const read = readRecommendationSearch(toParams(await searchParams));
  return read.ok ? followedSearch(read.search, locale) : null;
}

/** Where anybody asks for mail about a search, a state, a treaty or a visit. */
export default async function SubscribePage(props: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("subscriptions")]);
  const thing = await thingOf(props, locale);
  if (thing === null) notFound();
  const { followed, title, path } = thing;
  return (
    <>
      <PageHeader title={t("subscribe.title")} answer={t("subscribe.about", { title })}>
        <p className="mt-3 max-w-prose text-ink-2">{t("subscribe.lead")}</p>
      </PageHeader>
      <AccountForm
        action={subscribeToMail}
        hidden={{ kind: followed.kind, name: followed.name }}
        submit={t("subscribe.submit")}
        errorTitle={t("errors.title")}
        fields={[
          {
            name: "email",
            kind: "email",
            label: t("subscribe.email"),
            hint: t("subscribe.emailHint"),
            autoComplete: "email",
          },
          {
            name: "rhythm",
            kind: "choice",
            label: t("subscribe.rhythm"),
            options: mailRhythms.map((value) => ({ value, label: t(`rhythms.${value}`) })),
          },
        ]}
      />
      <p className="mt-6">
        <Link href={path} className="link">
          {t("subscribe.back")}
        </Link>
      </p>
    </>
  );
}
