import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { VisitList } from "#components/visits/visit-list.tsx";
import { listVisits } from "#data/list-visits.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { asAtParam, type QueryValue, single } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly searchParams: Promise<{ readonly asAt?: QueryValue; readonly state?: QueryValue }>;
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
  const asAt = asAtParam(query.asAt);
  const locale = await getLocale();
  const [t, all] = await Promise.all([getTranslations("visits.list"), listVisits({ asAt, locale })]);
  const named = single(query.state)?.toUpperCase() ?? null;
  const state = all.find((visit) => visit.state.iso3 === named || visit.state.slug.toUpperCase() === named)?.state;
  // A state without visits, or no state at all, has an empty list and not somebody else's.
  const chosen = state?.iso3 ?? named;
  const shown = chosen === null ? all : all.filter((visit) => visit.state.iso3 === chosen);
  const answer = state === undefined ? t("lead", sums(shown)) : t("leadState", { ...sums(shown), state: state.name });
  return (
    <>
      <PageHeader title={t("title")} answer={answer} />
      <AsAtBar subject={t("title")} asAt={asAt} today={today()} path="/visits" query={{ state: chosen }} />
      <VisitList all={all} chosen={chosen} link={{ asAt: asAt === today() ? null : asAt, knownAt: null }} />
    </>
  );
}
