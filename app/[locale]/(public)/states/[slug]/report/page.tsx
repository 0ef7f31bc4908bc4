import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
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
import { linkView, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { reportView } from "#lib/settings/report-view.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<ViewQuery>;
}

async function load({ params, searchParams }: Props) {
  const [{ slug }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const view = viewParam(query, locale);
  const profile = await getStateProfile(slug, view);
  if (profile === null) notFound();
  return { slug, view, locale, profile };
}

/** All open recommendations to a state with their sources, the longest waiting first. */
async function openOf(iso3: string, view: View): Promise<ReportedItem[]> {
  const { batches } = await exportRecommendations({ ...everything, state: [iso3], status: ["open"] }, view);
  const items: ReportedItem[] = [];
  for await (const batch of batches) {
    items.push(...batch.map(({ recommendation, sources }) => ({ one: recommendation, sources })));
  }
  return items;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ profile }, t] = await Promise.all([load(props), getTranslations("reports")]);
  return {
    title: t("stateMetaTitle", { state: profile.state.name }),
    description: t("metaDescription"),
    robots: { index: false },
  };
}

/** All about a state on paper. */
export default async function StateReportPage(props: Props) {
  const { slug, view, locale, profile } = await load(props);
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
