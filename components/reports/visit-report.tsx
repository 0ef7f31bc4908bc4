import { useTranslations } from "next-intl";
import type { LinkView } from "#components/ui/address.ts";
import { numberSources } from "#components/ui/source-numbers.tsx";
import { StandingTable } from "#components/visits/standing-table.tsx";
import { VisitFacts } from "#components/visits/visit-facts.tsx";
import { VisitStory } from "#components/visits/visit-story.tsx";
import type { VisitPage } from "#domain/entities/pages.ts";
import type { RecommendationDetail } from "#domain/entities/visit.ts";
import { isOpen } from "#domain/recommendations/follow-up.ts";
import { openFirst } from "#domain/recommendations/standing.ts";
import { ReportFrame, type ReportView } from "./report-frame.tsx";
import { type ReportedItem, ReportedItems, ReportedPromises, sourcesOf } from "./report-items.tsx";

const toItem = (one: RecommendationDetail): ReportedItem => ({
  one,
  history: one.history,
  sources: [...one.sources, ...one.history.map(({ source }) => source)].filter(
    ({ key }, index, all) => all.findIndex((other) => other.key === key) === index,
  ),
});

/** A visit's report, to be handed to the next delegation: what was asked, promised and done since, and what has waited how long. */
export function VisitReport({
  visit,
  link,
  view,
}: {
  readonly visit: VisitPage;
  readonly link: LinkView;
  readonly view: ReportView;
}) {
  const t = useTranslations("reports");
  const { asked, promised, standing, thenDay, asAt } = visit;
  const done = asked.filter(({ status }) => !isOpen(status)).map(toItem);
  const open = openFirst(asked).map(toItem);
  const numbers = numberSources([
    ...visit.sources,
    ...[...done, ...open].flatMap(({ sources }) => sources),
    ...promised.flatMap(sourcesOf),
  ]);
  return (
    <ReportFrame
      title={t("visitTitle", { title: visit.title })}
      answer={<VisitStory visit={visit} />}
      path={`/visits/${visit.slug}`}
      view={view}
      numbers={numbers}
      sections={[
        { id: "visit", title: t("sections.visit"), content: <VisitFacts visit={visit} link={link} /> },
        {
          id: "standing",
          title: t("sections.standing"),
          content: <StandingTable standing={standing} thenDay={thenDay} asAt={asAt} link={link} />,
        },
        {
          id: "open",
          title: t("sections.open"),
          content: open.length === 0 ? <p>{t("noneOpen")}</p> : <ReportedItems items={open} numbers={numbers} />,
        },
        {
          id: "asked",
          title: t("sections.closed"),
          content: done.length === 0 ? <p>{t("noneClosed")}</p> : <ReportedItems items={done} numbers={numbers} />,
        },
        {
          id: "promised",
          title: t("sections.promised"),
          content:
            promised.length === 0 ? (
              <p>{t("noPromises")}</p>
            ) : (
              <ReportedPromises promises={promised} numbers={numbers} />
            ),
        },
      ]}
    />
  );
}
