import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AgeingLink } from "#components/ageing/ageing-link.tsx";
import { FollowSection } from "#components/follow/follow-section.tsx";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { ActiveFilters } from "#components/recommendations/active-filters.tsx";
import { FacetList } from "#components/recommendations/facet-list.tsx";
import { RecommendationResults } from "#components/recommendations/recommendation-results.tsx";
import { SearchBar } from "#components/recommendations/search-bar.tsx";
import { TakeAway } from "#components/recommendations/take-away.tsx";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findRecommendations } from "#data/find-recommendations.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import type { RecommendationList } from "#domain/entities/pages.ts";
import { followUpStatuses, isOpen } from "#domain/recommendations/follow-up.ts";
import {
  everything,
  type FacetName,
  isNarrowed,
  type RecommendationSearch,
  searchQuery,
} from "#domain/recommendations/search.ts";
import { searchWords } from "#lib/i18n/search-words.ts";
import { followedSearch } from "#lib/movements/followed-search.ts";
import { linkView, type QueryValue, single, toParams, viewParam } from "#lib/page-query.ts";
import { readRecommendationSearch } from "#lib/query/recommendation-search.ts";
import { citing } from "#lib/settings/citing.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

const pageLength = 40;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("recommendations.list");
  return { title: t("metaTitle"), description: t("metaDescription") };
}

function openOf(list: RecommendationList): number {
  const open = list.facets.status.filter(({ value }) =>
    followUpStatuses.some((status) => status === value && isOpen(status)),
  );
  return open.reduce((sum, { count }) => sum + count, 0);
}

async function wordsOf(search: RecommendationSearch, { facets }: RecommendationList): Promise<string> {
  const labelOf = (name: FacetName, value: string) => facets[name].find((one) => one.value === value)?.label ?? null;
  return searchWords(search, labelOf, await getTranslations());
}

export default async function RecommendationsPage({ searchParams }: Props) {
  const query = await searchParams;
  const cursor = single(query["cursor"]) ?? null;
  // What breaks a rule never reaches a page (proxy.ts).
  const read = readRecommendationSearch(toParams(query));
  const search = read.ok ? read.search : everything;
  const view = viewParam(query, await getLocale());
  const t = await getTranslations("recommendations.list");
  const bar = { today: today(), path: "/recommendations", query: searchQuery(search) };
  const begins = await recordBeginsAfter(view.knownAt);
  if (begins !== null) return <BeforeRecord title={t("title")} view={view} begins={begins} {...bar} />;
  const list = await findRecommendations({ ...search, ...view, cursor, limit: pageLength });
  const link = linkView(view);
  const followed = await followedSearch(search, await getLocale());
  const answer = isNarrowed(search)
    ? t("leadFiltered", { total: list.total })
    : t("leadOpen", { total: list.total, open: openOf(list) });
  return (
    <>
      <PageHeader title={t("title")} answer={answer}>
        <AgeingLink state={search.state} treaty={search.treaty} link={link} />
      </PageHeader>
      <AsAtBar subject={t("title")} asAt={view.asAt} knownAt={view.knownAt} {...bar} />
      <div className="mt-6 space-y-4">
        <SearchBar search={search} link={link} />
        <ActiveFilters search={search} facets={list.facets} link={link} />
      </div>
      <a href="#narrow" className="link mt-4 inline-block lg:sr-only lg:focus:not-sr-only" data-print="no">
        {t("filters")}
      </a>
      <div className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-[15rem_1fr]">
        <section aria-label={t("title")} className="min-w-0 lg:col-start-2">
          <RecommendationResults list={list} search={search} cursor={cursor} link={link} />
          <TakeAway search={search} link={link} />
          <CiteSection
            title={t("cite")}
            name={t("citeName", { search: await wordsOf(search, list) })}
            path="/recommendations"
            query={searchQuery(search)}
            asAt={view.asAt}
            link={link}
            citing={await citing()}
          />
        </section>
        <div id="narrow" tabIndex={-1} className="min-w-0 lg:col-start-1 lg:row-start-1">
          <h2 className="mb-3 font-semibold text-ink-2 text-sm">{t("filters")}</h2>
          <FacetList search={search} facets={list.facets} link={link} />
        </div>
      </div>
      <FollowSection followed={followed.followed} title={followed.title} />
    </>
  );
}
