import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActiveFilters } from "#components/recommendations/active-filters.tsx";
import { FilterForm } from "#components/recommendations/filter-form.tsx";
import { type Filters, isFiltered, type StatusWord, toQuery } from "#components/recommendations/filters.ts";
import { RecommendationResults } from "#components/recommendations/recommendation-results.tsx";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findRecommendations } from "#data/find-recommendations.ts";
import type { RecommendationList } from "#domain/entities/pages.ts";
import { followUpStatuses, isOpen, statusesNamed } from "#domain/recommendations/follow-up.ts";
import { asAtParam, many, type QueryValue, single } from "#lib/page-query.ts";
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
  const asAt = asAtParam(query["asAt"]);
  const cursor = single(query["cursor"]) ?? null;
  const filters = filtersFrom(query);
  const locale = await getLocale();
  const [t, list] = await Promise.all([
    getTranslations("recommendations.list"),
    findRecommendations({ ...filters, status: statusesNamed(filters.status), cursor, limit: pageLength, asAt, locale }),
  ]);
  const link = { asAt: asAt === today() ? null : asAt, knownAt: null };
  const answer = isFiltered(filters)
    ? t("leadFiltered", { total: list.total })
    : t("leadOpen", { total: list.total, open: openOf(list) });
  return (
    <>
      <PageHeader title={t("title")} answer={answer} />
      <AsAtBar
        subject={t("title")}
        asAt={asAt}
        today={today()}
        path="/recommendations"
        query={toQuery(filters, null)}
      />
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
