import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { VisitReport } from "#components/reports/visit-report.tsx";
import { getVisitPage } from "#data/get-visit-page.ts";
import { linkView, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { reportView } from "#lib/settings/report-view.ts";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<ViewQuery>;
}

async function load({ params, searchParams }: Props) {
  const [{ slug }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const view = viewParam(query, locale);
  const visit = await getVisitPage(slug, view);
  if (visit === null) notFound();
  return { view, visit };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ visit }, t] = await Promise.all([load(props), getTranslations("reports")]);
  return {
    title: t("visitMetaTitle", { title: visit.title }),
    description: t("metaDescription"),
    robots: { index: false },
  };
}

/** All about a visit on paper. */
export default async function VisitReportPage(props: Props) {
  const { view, visit } = await load(props);
  return <VisitReport visit={visit} link={linkView(view)} view={await reportView(view)} />;
}
