import { useLocale, useTranslations } from "next-intl";
import { DatedNotes } from "#components/recommendations/dated-notes.tsx";
import type { LinkView } from "#components/ui/address.ts";
import type { Citing } from "#components/ui/cite.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { Section } from "#components/ui/section.tsx";
import { SourceList } from "#components/ui/source-list.tsx";
import type { Instant } from "#domain/dates/instant.ts";
import type { VisitPage } from "#domain/entities/pages.ts";
import { PromiseList } from "./promise-list.tsx";
import { RelatedVisits, type VisitsAround } from "./related-visits.tsx";
import { StandingTable } from "./standing-table.tsx";
import { VisitAsked } from "./visit-asked.tsx";
import { VisitChains } from "./visit-chains.tsx";
import { VisitPeople } from "./visit-people.tsx";
import { VisitStepList } from "./visit-steps.tsx";

/** Everything under the head of a visit's page. */
export function VisitBody({
  visit,
  around,
  link,
  now,
  citing,
}: {
  readonly visit: VisitPage;
  readonly around: VisitsAround;
  readonly link: LinkView;
  /** The moment at which the page is read. */
  readonly now: Instant;
  /** Null where pages do not say how to cite them. */
  readonly citing: Citing | null;
}) {
  const t = useTranslations("visits.page");
  const locale = useLocale();
  const { asked, promised, standing, thenDay, asAt } = visit;
  return (
    <>
      {promised.some(({ chains, made }) => chains.length > 0 && made.precision === "day") ? (
        <Section id="chain" title={t("chain")}>
          <VisitChains visit={visit} link={link} now={now} />
        </Section>
      ) : null}
      <Section
        id="standing"
        title={t("standingNow", { date: formatDay(asAt, locale, "long") })}
        lead={
          thenDay !== null && visit.end.precision !== "day"
            ? t("standingDay", { date: formatDay(thenDay, locale, "long") })
            : undefined
        }
      >
        <StandingTable standing={standing} thenDay={thenDay} asAt={asAt} link={link} />
      </Section>
      <Section id="asked" title={t("askedTitle")} aside={t("askedCount", { count: asked.length })}>
        {asked.length === 0 ? (
          <p className="text-ink-2">{t("askedNothing")}</p>
        ) : (
          <VisitAsked asked={asked} link={link} />
        )}
      </Section>
      <Section id="promised" title={t("promisedTitle")} aside={t("promisedCount", { count: promised.length })}>
        {promised.length === 0 ? <p className="text-ink-2">{t("noPromises")}</p> : <PromiseList promises={promised} />}
      </Section>
      {visit.officials.length === 0 ? null : (
        <Section id="people" title={t("people")}>
          <VisitPeople officials={visit.officials} />
        </Section>
      )}
      {visit.stages.length === 0 ? null : (
        <Section id="way" title={t("way")}>
          <VisitStepList stages={visit.stages} />
        </Section>
      )}
      {visit.contexts.length === 0 ? null : (
        <Section id="context" title={t("context")}>
          <DatedNotes notes={visit.contexts} />
        </Section>
      )}
      {visit.notes.length === 0 ? null : (
        <Section id="notes" title={t("notes")}>
          <ul className="max-w-prose list-disc space-y-1 pl-5 text-sm marker:text-ink-3">
            {visit.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="related" title={t("related")}>
        <RelatedVisits visit={visit} around={around} link={link} />
      </Section>
      <Section id="sources" title={t("sources")}>
        <SourceList sources={visit.sources} />
      </Section>
      <CiteSection
        title={t("cite")}
        name={t("citeName", { title: visit.title, state: visit.state.name })}
        path={`/visits/${visit.slug}`}
        asAt={asAt}
        link={link}
        citing={citing}
      />
    </>
  );
}
