import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AboutParts } from "#components/about/about-parts.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getAboutData } from "#data/get-about-data.ts";
import { asAtParam, type QueryValue } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly searchParams: Promise<{ readonly asAt?: QueryValue }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("about");
  return { title: t("title"), description: t("metaDescription") };
}

export default async function AboutPage({ searchParams }: Props) {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("about")]);
  const asAt = asAtParam(query.asAt);
  const data = await getAboutData({ asAt, locale });
  return (
    <>
      <PageHeader title={t("title")} answer={t("answer", data.totals)} />
      <AboutParts data={data} today={today()} link={{ asAt: asAt === today() ? null : asAt, knownAt: null }} />
    </>
  );
}
