import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { stateSortOf } from "#components/states/group-states.ts";
import { StateGroups } from "#components/states/state-groups.tsx";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listStates } from "#data/list-states.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import type { StateIndexRow } from "#domain/entities/pages.ts";
import { searchNames } from "#domain/entities/state.ts";
import { matchesName } from "#domain/search/match-name.ts";
import { linkView, type QueryValue, single, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly searchParams: Promise<ViewQuery & { readonly q?: QueryValue; readonly sort?: QueryValue }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("states.index");
  return { title: t("title"), description: t("metaDescription") };
}

/** What the sentence over the list counts. */
function sums(rows: readonly StateIndexRow[]) {
  const most = Math.max(0, ...rows.map(({ counts }) => counts.parties));
  const living = rows.filter(({ existence }) => existence === "existing");
  return {
    participants: living.length,
    members: living.filter(({ state }) => state.unMember).length,
    others: living.filter(({ state }) => !state.unMember).length,
    most,
    universal: rows.filter(({ counts }) => counts.parties === most).length,
  };
}

export default async function StatesPage({ searchParams }: Props) {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("states.index")]);
  const view = viewParam(query, locale);
  const { asAt, knownAt } = view;
  const q = single(query.q)?.trim() ?? "";
  const sort = stateSortOf(single(query.sort));
  const bar = { today: today(), path: "/states", query: { q, sort: sort === "region" ? null : sort } };
  const begins = await recordBeginsAfter(knownAt);
  if (begins !== null) return <BeforeRecord title={t("title")} view={view} begins={begins} {...bar} />;
  const { rows, treaties } = await listStates(view);
  const shown = rows.filter(({ state }) => matchesName(q, searchNames(state)));
  return (
    <>
      <PageHeader
        title={t("title")}
        answer={
          q === ""
            ? t(asAt === today() ? "answerNow" : "answerThen", {
                ...sums(rows),
                treaties,
                date: formatDay(asAt, locale, "long"),
              })
            : t("answerFiltered", { shown: shown.length, q })
        }
      />
      <AsAtBar subject={t("title")} asAt={asAt} knownAt={knownAt} {...bar} />
      <StateGroups rows={shown} treaties={treaties} sort={sort} q={q} link={linkView(view)} />
    </>
  );
}
