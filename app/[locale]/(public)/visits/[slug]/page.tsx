import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FollowSection } from "#components/follow/follow-section.tsx";
import { ReportLink } from "#components/reports/report-link.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { VisitsAround } from "#components/visits/related-visits.tsx";
import { VisitBody } from "#components/visits/visit-body.tsx";
import { VisitFacts } from "#components/visits/visit-facts.tsx";
import { VisitSteps } from "#components/visits/visit-steps.tsx";
import { VisitStory } from "#components/visits/visit-story.tsx";
import { getVisitPage } from "#data/get-visit-page.ts";
import { listVisits } from "#data/list-visits.ts";
import type { VisitPage } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { linkView } from "#lib/page-query.ts";
import { type NamedPage, pageReader } from "#lib/page-reader.ts";
import { citing } from "#lib/settings/citing.ts";
import { now, today } from "#lib/today.ts";
import { VisitRecords } from "./visit-records.tsx";

// Title and page ask the same question.
const load = pageReader(getVisitPage);

export async function generateMetadata(props: NamedPage): Promise<Metadata> {
  const { found: visit } = await load(props);
  if (visit === null) return {};
  const t = await getTranslations("visits.page");
  return { title: visit.title, description: t("metaDescription", { state: visit.state.name }) };
}

/** The visits to the same state before and after this one, by the order of the list. */
async function visitsAround({ slug, state }: VisitPage, view: View): Promise<VisitsAround> {
  const all = await listVisits({ ...view, state: [state.iso3] });
  const place = all.findIndex((one) => one.slug === slug);
  if (place === -1) return { earlier: null, later: null };
  return { earlier: all[place + 1] ?? null, later: place === 0 ? null : (all[place - 1] ?? null) };
}

export default async function VisitRoute(props: NamedPage) {
  const { view, found: visit } = await load(props);
  if (visit === null) notFound();
  const [t, around, cited] = await Promise.all([getTranslations("visits"), visitsAround(visit, view), citing()]);
  const link = linkView(view);
  return (
    <>
      <PageHeader
        title={visit.title}
        answer={<VisitStory visit={visit} />}
        breadcrumbs={[
          { label: t("list.title"), href: address("/visits", { ...link }) },
          { label: visit.state.name, href: address("/visits", { state: visit.state.iso3, ...link }) },
        ]}
      >
        <VisitFacts visit={visit} link={link} />
        <p className="mt-4 text-sm" data-print="no">
          <Link
            href={address(`/visits/${visit.slug}/briefing`, { ...link })}
            prefetch={false}
            className="link inline-flex min-h-6 items-center"
          >
            {t("page.briefing")}
          </Link>
        </p>
        {visit.stages.length === 0 ? null : <VisitSteps stages={visit.stages} />}
      </PageHeader>
      <AsAtBar
        subject={visit.state.name}
        asAt={visit.asAt}
        knownAt={view.knownAt}
        today={today()}
        path={`/visits/${visit.slug}`}
      />
      <p className="mt-4">
        <ReportLink path={`/visits/${visit.slug}`} link={link} />
      </p>
      <VisitBody visit={visit} around={around} link={link} now={now()} citing={cited} />
      <FollowSection followed={{ kind: "visits", name: visit.slug }} title={visit.title} />
      <VisitRecords visit={visit} />
    </>
  );
}
