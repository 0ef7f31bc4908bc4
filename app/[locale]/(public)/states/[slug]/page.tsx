import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { FollowSection } from "#components/follow/follow-section.tsx";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { ReportLink } from "#components/reports/report-link.tsx";
import { ProfileHeader } from "#components/states/profile-header.tsx";
import { ProfileParts } from "#components/states/profile-parts.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { getStateProfile } from "#data/get-state-profile.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { citing } from "#lib/settings/citing.ts";
import { today } from "#lib/today.ts";
import { StateRecords } from "./state-records.tsx";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<ViewQuery>;
}

// Title and page ask for the same profile; it is read once.
const loadProfile = cache((slug: string, asAt: IsoDay, knownAt: Instant | null, locale: string) =>
  getStateProfile(slug, { asAt, knownAt, locale }),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("states.profile"),
  ]);
  const view = viewParam(query, locale);
  const { asAt, knownAt } = view;
  const profile = await loadProfile(slug, asAt, knownAt, locale);
  if (profile === null) return {};
  const state = profile.state.name;
  const title = asAt === today() ? state : t("metaTitleThen", { state, date: formatDay(asAt, locale, "long") });
  return { title, description: t("metaDescription", { state }) };
}

export default async function StatePage({ params, searchParams }: Props) {
  const [{ slug }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const view = viewParam(query, locale);
  const { asAt, knownAt } = view;
  const profile = await loadProfile(slug, asAt, knownAt, locale);
  if (profile === null) notFound();
  const link = linkView(view);
  const path = `/states/${profile.state.slug}`;
  // A code finds the state; its page has one address.
  if (slug !== profile.state.slug) permanentRedirect(getPathname({ href: address(path, { ...link }), locale }));
  const bar = { today: today(), path };
  const begins = await recordBeginsAfter(knownAt);
  if (begins !== null) return <BeforeRecord title={profile.state.name} view={view} begins={begins} {...bar} />;
  return (
    <>
      <ProfileHeader profile={profile} today={today()} link={link} />
      <AsAtBar subject={profile.state.name} asAt={asAt} knownAt={knownAt} {...bar} />
      <ReportLink path={path} link={link} />
      <ProfileParts profile={profile} citing={await citing()} link={link} />
      <FollowSection followed={{ kind: "states", name: profile.state.iso3 }} title={profile.state.name} />
      <StateRecords code={profile.state.iso3} />
    </>
  );
}
