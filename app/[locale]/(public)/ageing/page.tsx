import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AgeingForm } from "#components/ageing/ageing-form.tsx";
import { AgeingParts } from "#components/ageing/ageing-parts.tsx";
import { filterQuery, filterWords } from "#components/changes/change-query.ts";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getAgeing } from "#data/get-ageing.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import { shortInstant } from "#domain/dates/instant.ts";
import { groupName } from "#lib/i18n/group-words.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView, type QueryValue, viewParam } from "#lib/page-query.ts";
import { citing } from "#lib/settings/citing.ts";
import { now, today } from "#lib/today.ts";
import { readFilter } from "../read-filter.ts";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

const path = "/ageing";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ageing");
  return { title: t("title"), description: t("metaDescription") };
}

/** How long signatures, recommendations and promises that were open on a day had waited. */
export default async function AgeingPage({ searchParams }: Props) {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations()]);
  const view = viewParam(query, locale);
  const { scope, filter, names } = await readFilter(query, locale);
  const asked = filterQuery(filter);
  const bar = { today: today(), path, query: asked };
  const begins = await recordBeginsAfter(view.knownAt);
  if (begins !== null) return <BeforeRecord title={t("ageing.title")} view={view} begins={begins} {...bar} />;
  const page = await getAgeing({ ...scope, ...view });
  const link = linkView(view);
  const words = filterWords(filter, (key) => groupName(key, t));
  const answer = {
    scope: words,
    date: formatDay(view.asAt, locale, "long"),
    signatures: page.signatures.ageing.total,
    recommendations: page.recommendations.ageing.total,
    promises: page.promises.ageing.total,
  };
  return (
    <>
      <PageHeader title={t("ageing.title")} answer={t(words === "" ? "ageing.answer" : "ageing.answerFor", answer)} />
      <AsAtBar subject={t("ageing.title")} asAt={view.asAt} knownAt={view.knownAt} {...bar} />
      <div className="mt-6">
        <AgeingForm filter={filter} names={names} link={link} />
      </div>
      <AgeingParts
        page={page}
        scope={words}
        query={asked}
        permalink={getPathname({
          href: address(path, { ...asked, asAt: view.asAt, knownAt: link.knownAt ?? shortInstant(now()) }),
          locale,
        })}
        link={link}
      />
      <CiteSection
        title={t("ageing.cite")}
        name={t("ageing.title")}
        path={path}
        query={asked}
        asAt={view.asAt}
        link={link}
        citing={await citing()}
      />
    </>
  );
}
