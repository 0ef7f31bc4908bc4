import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { StandingInvitations } from "#components/visits/standing-invitations.tsx";
import { VisitList } from "#components/visits/visit-list.tsx";
import { listStandingInvitations } from "#data/list-standing-invitations.ts";
import { listVisits } from "#data/list-visits.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { allVisits, filterVisits, isNamed } from "#domain/visits/filter.ts";
import { linkView, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";
import { type FilterQuery, readVisitFilter } from "./visit-filter.ts";

interface Props {
  readonly searchParams: Promise<ViewQuery & FilterQuery>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.list");
  return { title: t("metaTitle"), description: t("metaDescription") };
}

/** What a sentence about visits counts. */
function sums(visits: readonly VisitSummary[]) {
  return {
    visits: visits.length,
    states: new Set(visits.map((visit) => visit.state.iso3)).size,
    asked: visits.reduce((sum, visit) => sum + visit.recommendations.total, 0),
    open: visits.reduce((sum, visit) => sum + visit.recommendations.open, 0),
  };
}

export default async function VisitsPage({ searchParams }: Props) {
  const query = await searchParams;
  const view = viewParam(query, await getLocale());
  const [t, words] = await Promise.all([getTranslations("visits.list"), getTranslations("visits.invitations")]);
  const asked = readVisitFilter(query);
  const bar = { today: today(), path: "/visits", query: { ...asked } };
  const begins = await recordBeginsAfter(view.knownAt);
  if (begins !== null) return <BeforeRecord title={t("title")} view={view} begins={begins} {...bar} />;
  const [all, everyInvitation] = await Promise.all([listVisits(view), listStandingInvitations(view)]);
  // A state without visits, or no state at all, has an empty list and not somebody else's.
  const named =
    asked.state.length === 1 ? filterVisits(all, { ...allVisits, state: asked.state })[0]?.state : undefined;
  const filter = named === undefined ? asked : { ...asked, state: [named.iso3] };
  const shown = filterVisits(all, filter);
  const invitations =
    filter.state.length === 0
      ? everyInvitation
      : everyInvitation.filter(({ state }) => filter.state.some((name) => isNamed(state, name)));
  const answer = named === undefined ? t("lead", sums(shown)) : t("leadState", { ...sums(shown), state: named.name });
  return (
    <>
      <PageHeader title={t("title")} answer={answer} />
      <AsAtBar subject={t("title")} asAt={view.asAt} knownAt={view.knownAt} {...bar} />
      <VisitList all={all} filter={filter} link={linkView(view)} />
      {invitations.length === 0 ? null : (
        <Section id="invitations" title={words("title")} lead={words("lead")}>
          <StandingInvitations invitations={invitations} named />
        </Section>
      )}
    </>
  );
}
