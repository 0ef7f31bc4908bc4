import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CompareLink } from "#components/compare/compare-link.tsx";
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
import { pageOrigin } from "#lib/http/page-origin.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView } from "#lib/page-query.ts";
import { type NamedPage, pageReader } from "#lib/page-reader.ts";
import { citing } from "#lib/settings/citing.ts";
import { now, today } from "#lib/today.ts";
import { StateRecords } from "./state-records.tsx";

// Title and page ask the same question.
const load = pageReader(getStateProfile);

export async function generateMetadata(props: NamedPage): Promise<Metadata> {
  const [{ view, locale, found: profile }, t] = await Promise.all([load(props), getTranslations("states.profile")]);
  const { asAt } = view;
  if (profile === null) return {};
  const state = profile.state.name;
  const title = asAt === today() ? state : t("metaTitleThen", { state, date: formatDay(asAt, locale, "long") });
  return { title, description: t("metaDescription", { state }) };
}

export default async function StatePage(props: NamedPage) {
  const { slug, locale, view, found: profile } = await load(props);
  const { asAt, knownAt } = view;
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
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1">
        <ReportLink path={path} link={link} />
        <CompareLink state={profile.state} link={link} />
      </p>
      <ProfileParts profile={profile} citing={await citing()} origin={await pageOrigin()} now={now()} link={link} />
      <FollowSection followed={{ kind: "states", name: profile.state.iso3 }} title={profile.state.name} />
      <StateRecords code={profile.state.iso3} />
    </>
  );
}
