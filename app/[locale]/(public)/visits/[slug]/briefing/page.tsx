import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BriefingBody } from "#components/briefing/briefing-body.tsx";
import { NextVisit } from "#components/briefing/next-visit.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { VisitFacts } from "#components/visits/visit-facts.tsx";
import { VisitStory } from "#components/visits/visit-story.tsx";
import { getBriefing } from "#data/get-briefing.ts";
import { linkView } from "#lib/page-query.ts";
import { type NamedPage, pageReader } from "#lib/page-reader.ts";
import { citing } from "#lib/settings/citing.ts";
import { today } from "#lib/today.ts";
import "./briefing.css";

const load = pageReader(getBriefing);

export async function generateMetadata(props: NamedPage): Promise<Metadata> {
  const { found: briefing } = await load(props);
  if (briefing === null) return {};
  const t = await getTranslations("briefing");
  const { title, state } = briefing.visit;
  return { title: t("title", { visit: title }), description: t("metaDescription", { state: state.name }) };
}

/** What a delegation is handed before the next visit: made to be printed, and read on a screen all the same. */
export default async function BriefingRoute(props: NamedPage) {
  const { view, found: briefing } = await load(props);
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
