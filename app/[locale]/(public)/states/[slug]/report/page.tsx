import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import type { ReportedItem } from "#components/reports/report-items.tsx";
import { StateReport } from "#components/reports/state-report.tsx";
import { address } from "#components/ui/address.ts";
import { exportRecommendations } from "#data/export-recommendations.ts";
import { getStateProfile } from "#data/get-state-profile.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import type { View } from "#domain/entities/view.ts";
import { everything } from "#domain/recommendations/search.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView } from "#lib/page-query.ts";
import { type NamedPage, pageReader } from "#lib/page-reader.ts";
import { reportView } from "#lib/settings/report-view.ts";
import { today } from "#lib/today.ts";

const load = pageReader(getStateProfile);

/** More than this on paper nobody reads; the report says where the rest is. */
const mostOpen = 200;

/** The open recommendations to a state that have waited longest, with their sources. */
async function openOf(iso3: string, view: View): Promise<ReportedItem[]> {
  const { batches } = await exportRecommendations({ ...everything, state: [iso3], status: ["open"] }, view);
  const items: ReportedItem[] = [];
  for await (const batch of batches) {
    items.push(...batch.map(({ recommendation, sources }) => ({ one: recommendation, sources })));
    if (items.length >= mostOpen) break;
  }
  return items.slice(0, mostOpen);
}

export async function generateMetadata(props: NamedPage): Promise<Metadata> {
  const [{ found: profile }, t] = await Promise.all([load(props), getTranslations("reports")]);
  if (profile === null) return {};
  return {
    title: t("stateMetaTitle", { state: profile.state.name }),
    description: t("metaDescription"),
    robots: { index: false },
  };
}

/** All about a state on paper. */
export default async function StateReportPage(props: NamedPage) {
  const { slug, view, locale, found: profile } = await load(props);
  if (profile === null) notFound();
  const path = `/states/${profile.state.slug}`;
  // A code finds the state; its page has one address.
  if (slug !== profile.state.slug) {
    permanentRedirect(getPathname({ href: address(`${path}/report`, { ...linkView(view) }), locale }));
  }
  const begins = await recordBeginsAfter(view.knownAt);
  if (begins !== null) {
    const bar = { today: today(), path: `${path}/report` };
    return <BeforeRecord title={profile.state.name} view={view} begins={begins} {...bar} />;
  }
  const [open, shown] = await Promise.all([openOf(profile.state.iso3, view), reportView(view)]);
  return <StateReport profile={profile} open={open} today={today()} view={shown} />;
}
