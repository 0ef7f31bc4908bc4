import { useLocale, useTranslations } from "next-intl";
import type { LinkView } from "#components/ui/address.ts";
import type { Citing } from "#components/ui/cite.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { Section } from "#components/ui/section.tsx";
import { NumberedSources } from "#components/ui/source-numbers.tsx";
import { StandingTable } from "#components/visits/standing-table.tsx";
import type { Briefing } from "#domain/entities/briefing.ts";
import { openThenClosed, toRaise } from "#domain/visits/briefing.ts";
import { BriefingAsked } from "./briefing-asked.tsx";
import { BriefingElsewhere } from "./briefing-elsewhere.tsx";
import { BriefingPromised } from "./briefing-promised.tsx";
import { BriefingRaised } from "./briefing-raised.tsx";
import { briefingSources } from "./briefing-sources.ts";

/** The hand-out under its as-at bar, one column: what to raise, what is open, promised, done; others on the same; sources. */
export function BriefingBody({
  briefing: { visit, elsewhere },
  citing,
  link,
}: {
  readonly briefing: Briefing;
  readonly citing: Citing | null;
  readonly link: LinkView;
}) {
  const t = useTranslations("briefing");
  const locale = useLocale();
  const { asked, promised, standing, asAt, thenDay, state } = visit;
  const { open, closed } = openThenClosed(asked);
  const raised = toRaise(asked, promised, standing);
  const numbers = briefingSources(visit, [...open, ...closed]);
  const named = standing.filter((one) => one.named);
  const count = (number: number) => t("count", { count: number });
  return (
    <>
      <Section id="raise" title={t("raise")} lead={t("raiseLead")} aside={count(raised.length)}>
        {raised.length === 0 ? <p className="text-ink-2">{t("raiseNothing")}</p> : <BriefingRaised raised={raised} />}
      </Section>
      <Section id="open" title={t("open")} aside={count(open.length)}>
        {open.length === 0 ? (
          <p className="text-ink-2">{t(asked.length === 0 ? "askedNothing" : "openNothing")}</p>
        ) : (
          <BriefingAsked asked={open} numbers={numbers} link={link} />
        )}
      </Section>
      <Section id="promised" title={t("promised")} aside={count(promised.length)}>
        {promised.length === 0 ? (
          <p className="text-ink-2">{t("promisedNothing")}</p>
        ) : (
          <BriefingPromised promised={promised} numbers={numbers} />
        )}
      </Section>
      {closed.length === 0 ? null : (
        <Section id="closed" title={t("closed")} aside={count(closed.length)}>
          <BriefingAsked asked={closed} numbers={numbers} link={link} />
        </Section>
      )}
      {named.length === 0 || thenDay === null ? null : (
        <Section id="standing" title={t("standing", { date: formatDay(asAt, locale, "long") })}>
          <StandingTable standing={named} thenDay={thenDay} asAt={asAt} link={link} />
        </Section>
      )}
      {elsewhere.length === 0 ? null : (
        <Section id="elsewhere" title={t("elsewhere.title", { state: state.name })} lead={t("elsewhere.lead")}>
          <BriefingElsewhere elsewhere={elsewhere} state={state.iso3} link={link} />
        </Section>
      )}
      <Section id="sources" title={t("sources")}>
        <NumberedSources numbers={numbers} />
      </Section>
      <CiteSection
        title={t("cite")}
        name={t("title", { visit: visit.title })}
        path={`/visits/${visit.slug}/briefing`}
        asAt={asAt}
        link={link}
        citing={citing}
      />
    </>
  );
}
