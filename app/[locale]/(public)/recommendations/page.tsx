import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { ActiveFilters } from "#components/recommendations/active-filters.tsx";
import { FilterForm } from "#components/recommendations/filter-form.tsx";
import { type Filters, isFiltered, type StatusWord, toQuery } from "#components/recommendations/filters.ts";
import { RecommendationResults } from "#components/recommendations/recommendation-results.tsx";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findRecommendations } from "#data/find-recommendations.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import type { RecommendationList } from "#domain/entities/pages.ts";
import { followUpStatuses, isOpen, statusesNamed } from "#domain/recommendations/follow-up.ts";
import { linkView, many, type QueryValue, single, viewParam } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

const pageLength = 40;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("recommendations.list");
  return { title: t("metaTitle"), description: t("metaDescription") };
}

function filtersFrom(query: Readonly<Record<string, QueryValue>>): Filters {
  const words: readonly StatusWord[] = ["open", ...followUpStatuses];
  const given = many(query["status"]);
  return {
    status: words.filter((word) => given.includes(word)),
    theme: many(query["theme"]),
    treaty: many(query["treaty"]).map((code) => code.toUpperCase()),
    visit: many(query["visit"]),
    state: many(query["state"]).map((code) => code.toUpperCase()),
    q: single(query["q"])?.trim() || null,
  };
}

function openOf(list: RecommendationList): number {
  const open = list.facets.status.filter(({ value }) =>
    followUpStatuses.some((status) => status === value && isOpen(status)),
  );
  return open.reduce((sum, { count }) => sum + count, 0);
}

export default async function RecommendationsPage({ searchParams }: Props) {
  const query = await searchParams;
  const cursor = single(query["cursor"]) ?? null;
  const filters = filtersFrom(query);
  const view = viewParam(query, await getLocale());
  const t = await getTranslations("recommendations.list");
  const bar = { today: today(), path: "/recommendations", query: toQuery(filters, null) };
  const begins = await recordBeginsAfter(view.knownAt);
  if (begins !== null) return <BeforeRecord title={t("title")} view={view} begins={begins} {...bar} />;
  const status = statusesNamed(filters.status);
  const list = await findRecommendations({ ...filters, ...view, status, cursor, limit: pageLength });
  const link = linkView(view);
  const answer = isFiltered(filters)
    ? t("leadFiltered", { total: list.total })
    : t("leadOpen", { total: list.total, open: openOf(list) });
  return (
    <>
      <PageHeader title={t("title")} answer={answer} />
      <AsAtBar subject={t("title")} asAt={view.asAt} knownAt={view.knownAt} {...bar} />
      <div className="mt-6">
        <FilterForm filters={filters} facets={list.facets} link={link} />
        <ActiveFilters filters={filters} facets={list.facets} link={link} />
      </div>
      <section aria-label={t("title")} className="mt-6">
        <RecommendationResults list={list} filters={filters} cursor={cursor} link={link} />
      </section>
    </>
  );
}
