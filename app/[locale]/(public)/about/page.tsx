import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AboutParts } from "#components/about/about-parts.tsx";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { KnownAtBar } from "#components/ui/known-at.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getAboutData } from "#data/get-about-data.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import { sourceIds } from "#data/records/catalogue-ids.ts";
import { rightsTo } from "#lib/auth/record-rights.ts";
import { linkView, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { citing } from "#lib/settings/citing.ts";
import { publicSettings } from "#lib/settings/public-settings.ts";
import { today } from "#lib/today.ts";
import { SourceRecords } from "./source-records.tsx";

interface Props {
  readonly searchParams: Promise<ViewQuery>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("about");
  return { title: t("title"), description: t("metaDescription") };
}

export default async function AboutPage({ searchParams }: Props) {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("about")]);
  const view = viewParam(query, locale);
  const { knownAt } = view;
  const link = linkView(view);
  const bar = { today: today(), path: "/about" };
  const begins = await recordBeginsAfter(knownAt);
  if (begins !== null) return <BeforeRecord title={t("title")} view={view} begins={begins} {...bar} />;
  const [data, { site, features }, ids, rights] = await Promise.all([
    getAboutData(view),
    publicSettings(),
    sourceIds(),
    rightsTo("source"),
  ]);
  const { publicInterface } = features.values;
  return (
    <>
      <PageHeader title={t("title")} answer={t("answer", data.totals)} />
      <KnownAtBar knownAt={knownAt} {...bar} query={{ asAt: link.asAt }} />
      <AboutParts
        data={data}
        site={{ ...site.values, publicInterface }}
        citing={await citing()}
        link={link}
        work={rights.propose ? ids : null}
      />
      <SourceRecords sources={data.sources} ids={ids} />
    </>
  );
}
