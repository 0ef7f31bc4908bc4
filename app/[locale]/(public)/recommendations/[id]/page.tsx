import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { Locale } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { RecommendationBody } from "#components/recommendations/recommendation-body.tsx";
import { RecommendationLead } from "#components/recommendations/recommendation-lead.tsx";
import { SiblingLinks, type Siblings } from "#components/recommendations/sibling-links.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findRecommendations } from "#data/find-recommendations.ts";
import { getRecommendation } from "#data/get-recommendation.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { RecommendationDetail } from "#domain/entities/visit.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { asAtParam, type QueryValue } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly asAt?: QueryValue }>;
}

/** More than any visit has asked. */
const mostSiblings = 500;

// Title and page ask the same question; one render asks it once.
const recommendationOnce = cache((ref: string, asAt: IsoDay, locale: Locale) =>
  getRecommendation(ref, { asAt, locale }),
);

async function load({ params, searchParams }: Props) {
  const [{ id }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const asAt = asAtParam(query.asAt);
  return { asAt, locale, one: await recommendationOnce(id, asAt, locale) };
}

/** The address under which this page shows the same to everyone, as the reader's browser reached it. */
async function permalinkTo(ref: string, asAt: IsoDay, locale: Locale): Promise<string> {
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost";
  const protocol = asked.get("x-forwarded-proto") ?? "http";
  return `${protocol}://${host}${getPathname({ href: address(`/recommendations/${ref}`, { asAt }), locale })}`;
}

/** What the same visit asked before and after this, in its own order. */
async function siblingsOf({ ref, visit }: RecommendationDetail, asAt: IsoDay, locale: Locale): Promise<Siblings> {
  if (visit === null) return { previous: null, next: null };
  const { items } = await findRecommendations({ visit: [visit.slug], asAt, locale, limit: mostSiblings });
  const place = items.findIndex((one) => one.ref === ref);
  if (place === -1) return { previous: null, next: null };
  return { previous: place === 0 ? null : (items[place - 1] ?? null), next: items[place + 1] ?? null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { one } = await load(props);
  if (one === null) return {};
  const t = await getTranslations("recommendations.page");
  return { title: t("metaTitle", { ref: one.ref, state: one.state.name }), description: one.text };
}

export default async function RecommendationRoute(props: Props) {
  const { one, asAt, locale } = await load(props);
  if (one === null) notFound();
  const t = await getTranslations("recommendations");
  const [permalink, siblings] = await Promise.all([permalinkTo(one.ref, asAt, locale), siblingsOf(one, asAt, locale)]);
  const link = { asAt: asAt === today() ? null : asAt, knownAt: null };
  return (
    <>
      <PageHeader
        title={one.text}
        kicker={t("page.eyebrow", { ref: one.ref })}
        answer={<RecommendationLead one={one} asAt={asAt} />}
        breadcrumbs={[{ label: t("list.title"), href: "/recommendations" }, { label: one.ref }]}
      >
        <SiblingLinks siblings={siblings} link={link} />
      </PageHeader>
      <AsAtBar subject={one.ref} asAt={asAt} today={today()} path={`/recommendations/${one.ref}`} />
      <RecommendationBody one={one} asAt={asAt} link={link} permalink={permalink} />
    </>
  );
}
