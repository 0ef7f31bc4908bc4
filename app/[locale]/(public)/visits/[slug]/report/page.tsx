import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { VisitReport } from "#components/reports/visit-report.tsx";
import { getVisitPage } from "#data/get-visit-page.ts";
import { linkView } from "#lib/page-query.ts";
import { type NamedPage, pageReader } from "#lib/page-reader.ts";
import { reportView } from "#lib/settings/report-view.ts";

const load = pageReader(getVisitPage);

export async function generateMetadata(props: NamedPage): Promise<Metadata> {
  const [{ found: visit }, t] = await Promise.all([load(props), getTranslations("reports")]);
  if (visit === null) return {};
  return {
    title: t("visitMetaTitle", { title: visit.title }),
    description: t("metaDescription"),
    robots: { index: false },
  };
}

/** All about a visit on paper. */
export default async function VisitReportPage(props: NamedPage) {
  const { view, found: visit } = await load(props);
  if (visit === null) notFound();
  return <VisitReport visit={visit} link={linkView(view)} view={await reportView(view)} />;
}
