import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { TreatyIndexTable } from "#components/treaties/treaty-index-table.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { SearchForm } from "#components/ui/search-form.tsx";
import { listTreaties } from "#data/list-treaties.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import type { TreatySummary } from "#domain/entities/treaty.ts";
import { matchesName } from "#domain/search/match-name.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { linkView, type QueryValue, single, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly searchParams: Promise<ViewQuery & { readonly q?: QueryValue }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("treaties.index");
  return { title: t("title"), description: t("metaDescription") };
}

/** Every name and number under which people look for a treaty. */
function namesOf({ title, shortTitle, code, slug, untcNumber, aliases, body }: TreatySummary): (string | null)[] {
  return [title, shortTitle, code, slug, untcNumber, ...aliases, body?.code ?? null, body?.name ?? null];
}

export default async function TreatiesPage({ searchParams }: Props) {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("treaties.index")]);
  const view = viewParam(query, locale);
  const { asAt, knownAt } = view;
  const q = single(query.q)?.trim() ?? "";
  const link = linkView(view);
  const bar = { today: today(), path: "/treaties", query: { q } };
  const begins = await recordBeginsAfter(knownAt);
  if (begins !== null) return <BeforeRecord title={t("title")} view={view} begins={begins} {...bar} />;
  const { rows } = await listTreaties(view);
  const shown = rows.filter(({ treaty }) => matchesName(q, namesOf(treaty)));
  const most = rows.toSorted((a, b) => b.counts.parties - a.counts.parties)[0];
  const inForce = rows.filter(({ treaty }) => (treaty.officialEntryIntoForceOn ?? "9999") <= asAt).length;
  const sentence = {
    treaties: rows.length,
    inForce,
    most: most?.treaty.shortTitle ?? "",
    parties: most?.counts.parties ?? 0,
  };
  return (
    <>
      <PageHeader
        title={t("title")}
        answer={q === "" ? t("answer", sentence) : t("answerFiltered", { shown: shown.length, q })}
      />
      <AsAtBar subject={t("title")} asAt={asAt} knownAt={knownAt} {...bar} />
      <div className="mt-6 mb-4">
        <SearchForm path="/treaties" query={{ ...link }} value={q} label={t("searchLabel")} hint={t("searchHint")} />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t("emptyTitle", { q })}>
          <p>{t("emptyText")}</p>
          <Link href={address("/treaties", { ...link })} className="link mt-2 inline-flex min-h-6 items-center">
            {t("showAll")}
          </Link>
        </EmptyState>
      ) : (
        <TreatyIndexTable caption={t("caption")} rows={shown} asAt={asAt} link={link} />
      )}
    </>
  );
}
