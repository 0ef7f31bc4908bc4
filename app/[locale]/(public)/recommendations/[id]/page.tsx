import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RecommendationBody } from "#components/recommendations/recommendation-body.tsx";
import { RecommendationLead } from "#components/recommendations/recommendation-lead.tsx";
import { SiblingLinks } from "#components/recommendations/sibling-links.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findSiblings } from "#data/find-siblings.ts";
import { getRecommendation } from "#data/get-recommendation.ts";
import { linkView, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { readOnce } from "#lib/page-reader.ts";
import { citing } from "#lib/settings/citing.ts";
import { now, today } from "#lib/today.ts";
import { RecommendationRecords } from "./recommendation-records.tsx";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<ViewQuery>;
}

// Title and page ask the same question.
const recommendationOnce = readOnce(getRecommendation);

async function load({ params, searchParams }: Props) {
  const [{ id }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const view = viewParam(query, locale);
  return { view, one: await recommendationOnce(id, view) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { one } = await load(props);
  if (one === null) return {};
  const t = await getTranslations("recommendations.page");
  return { title: t("metaTitle", { ref: one.ref, state: one.state.name }), description: one.text };
}

export default async function RecommendationRoute(props: Props) {
  const { one, view } = await load(props);
  if (one === null) notFound();
  const t = await getTranslations("recommendations");
  const [siblings, cited] = await Promise.all([findSiblings(one.ref, view), citing()]);
  const { asAt, knownAt } = view;
  const link = linkView(view);
  return (
    <>
      <PageHeader
        title={one.text}
        kicker={t("page.eyebrow", { ref: one.ref })}
        answer={<RecommendationLead one={one} asAt={asAt} />}
        breadcrumbs={[{ label: t("list.title"), href: address("/recommendations", { ...link }) }, { label: one.ref }]}
      >
        <SiblingLinks siblings={siblings} link={link} />
      </PageHeader>
      <AsAtBar subject={one.ref} asAt={asAt} knownAt={knownAt} today={today()} path={`/recommendations/${one.ref}`} />
      <RecommendationBody one={one} asAt={asAt} link={link} now={now()} citing={cited} />
      <RecommendationRecords publicName={one.ref} />
    </>
  );
}
