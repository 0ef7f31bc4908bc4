import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { Locale } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { BriefingBody } from "#components/briefing/briefing-body.tsx";
import { NextVisit } from "#components/briefing/next-visit.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { VisitFacts } from "#components/visits/visit-facts.tsx";
import { VisitStory } from "#components/visits/visit-story.tsx";
import { getBriefing } from "#data/get-briefing.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { linkView, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { citing } from "#lib/settings/citing.ts";
import { today } from "#lib/today.ts";
import "./briefing.css";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<ViewQuery>;
}

// Title and page ask the same question; one render asks it once.
const briefingOnce = cache((slug: string, asAt: IsoDay, knownAt: Instant | null, locale: Locale) =>
  getBriefing(slug, { asAt, knownAt, locale }),
);

async function load({ params, searchParams }: Props) {
  const [{ slug }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const view = viewParam(query, locale);
  return { view, briefing: await briefingOnce(slug, view.asAt, view.knownAt, locale) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { briefing } = await load(props);
  if (briefing === null) return {};
  const t = await getTranslations("briefing");
  const { title, state } = briefing.visit;
  return { title: t("title", { visit: title }), description: t("metaDescription", { state: state.name }) };
}

/** What a delegation is handed before the next visit: made to be printed, and read on a screen all the same. */
export default async function BriefingRoute(props: Props) {
  const { view, briefing } = await load(props);
  if (briefing === null) notFound();
  const [t, list] = await Promise.all([getTranslations("briefing"), getTranslations("visits.list")]);
  const link = linkView(view);
  const { visit, next } = briefing;
  return (
    <div className="briefing max-w-3xl print:max-w-none">
      <PageHeader
        kicker={t("kicker")}
        title={t("title", { visit: visit.title })}
        answer={<VisitStory visit={visit} />}
        breadcrumbs={[
          { label: list("title"), href: address("/visits", { ...link }) },
          { label: visit.title, href: address(`/visits/${visit.slug}`, { ...link }) },
        ]}
      >
        <NextVisit next={next} link={link} />
        <VisitFacts visit={visit} link={link} />
      </PageHeader>
      <AsAtBar
        subject={visit.state.name}
        asAt={visit.asAt}
        knownAt={view.knownAt}
        today={today()}
        path={`/visits/${visit.slug}/briefing`}
      />
      <BriefingBody briefing={briefing} citing={await citing()} link={link} />
    </div>
  );
}
