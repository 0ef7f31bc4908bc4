import { useLocale, useTranslations } from "next-intl";
import { ChainPicture } from "#components/timelines/chain-picture.tsx";
import type { LinkView } from "#components/ui/address.ts";
import type { Citing } from "#components/ui/cite.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { Section } from "#components/ui/section.tsx";
import { SourceList } from "#components/ui/source-list.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { RecommendationDetail } from "#domain/entities/visit.ts";
import { DatedNotes } from "./dated-notes.tsx";
import { FollowUpHistory } from "./follow-up-history.tsx";
import { RecommendationFacts } from "./recommendation-facts.tsx";

/** What a recommendation is cited as, in words. */
function useCitedName(): (one: RecommendationDetail) => string {
  const t = useTranslations("recommendations.page");
  const locale = useLocale();
  return ({ ref, state, text, made: on }) => {
    const made = formatKnownDate(on, locale);
    const words = { ref, state: state.name, text };
    return made === "" ? t("citeNameUndated", words) : t("citeName", { ...words, made });
  };
}

/** Everything under the head of a recommendation's page. */
export function RecommendationBody({
  one,
  asAt,
  link,
  now,
  citing,
}: {
  readonly one: RecommendationDetail;
  readonly asAt: IsoDay;
  readonly link: LinkView;
  /** The moment at which the page is read. */
  readonly now: Instant;
  /** Null where pages do not say how to cite them. */
  readonly citing: Citing | null;
}) {
  const t = useTranslations("recommendations.page");
  const followUp = useTranslations("ui.followUp");
  const citedName = useCitedName();
  const { target, made } = one;
  const madeOn = made.precision === "day" ? made.date : null;
  return (
    <>
      {target === null || target.act === "implementation" || madeOn === null ? null : (
        <Section id="chain" title={t("chain")}>
          <ChainPicture
            state={one.state.name}
            madeOn={madeOn}
            chains={[{ ...target, steps: one.chain }]}
            origin="asked"
            page={{ path: `/recommendations/${one.ref}`, asAt, link, now }}
            file={{ recommendation: one.ref }}
          />
        </Section>
      )}
      <Section id="history" title={t("history")}>
        <FollowUpHistory one={one} />
      </Section>
      <Section id="facts" title={t("facts")} className="max-w-3xl">
        <RecommendationFacts one={one} link={link} />
        <p className="mt-2 text-ink-2 text-xs">{t("ownWords")}</p>
      </Section>
      <Section id="developments" title={t("developments")}>
        {one.developments.length === 0 ? (
          <p className="text-ink-2">{t("noDevelopments")}</p>
        ) : (
          <DatedNotes notes={one.developments} />
        )}
      </Section>
      <Section id="sources" title={t("sources")}>
        <SourceList sources={one.sources} />
      </Section>
      <CiteSection
        title={t("cite")}
        name={citedName(one)}
        path={`/recommendations/${one.ref}`}
        asAt={asAt}
        standing={followUp(one.status)}
        link={link}
        citing={citing}
      />
    </>
  );
}
