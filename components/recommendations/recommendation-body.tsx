import { useLocale, useTranslations } from "next-intl";
import { PromiseChain } from "#components/timelines/promise-chain.tsx";
import type { LinkView } from "#components/ui/address.ts";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { Section } from "#components/ui/section.tsx";
import { SourceList } from "#components/ui/source-list.tsx";
import { type IsoDay, knownDate } from "#domain/dates/calendar-date.ts";
import type { RecommendationDetail } from "#domain/entities/visit.ts";
import { DatedNotes } from "./dated-notes.tsx";
import { FollowUpHistory } from "./follow-up-history.tsx";
import { RecommendationFacts } from "./recommendation-facts.tsx";

/** What a recommendation is cited as being of, and where it stands. */
interface RecommendationCiting {
  /** Name of the site. */
  readonly site: string;
  /** The full address of the page with its as-at date. */
  readonly permalink: string;
}

function Citation({
  one,
  asAt,
  citing,
}: {
  readonly one: RecommendationDetail;
  readonly asAt: IsoDay;
  readonly citing: RecommendationCiting;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const words = {
    site: citing.site,
    ref: one.ref,
    state: one.state.name,
    text: one.text,
    status: t(`ui.followUp.${one.status}`),
    asAt: formatKnownDate(knownDate(asAt), locale),
    url: citing.permalink,
  };
  const made = formatKnownDate(one.made, locale);
  return (
    <p className="wrap-anywhere max-w-prose select-all rounded border border-line bg-sunken px-4 py-3 text-sm">
      {made === ""
        ? t("recommendations.page.citationUndated", words)
        : t("recommendations.page.citation", { ...words, made })}
    </p>
  );
}

/** Everything under the head of a recommendation's page. */
export function RecommendationBody({
  one,
  asAt,
  link,
  citing,
}: {
  readonly one: RecommendationDetail;
  readonly asAt: IsoDay;
  readonly link: LinkView;
  /** Null where pages do not say how to cite them. */
  readonly citing: RecommendationCiting | null;
}) {
  const t = useTranslations("recommendations.page");
  const { target, made } = one;
  const madeOn = made.precision === "day" ? made.date : null;
  return (
    <>
      {target === null || target.act === "implementation" || madeOn === null ? null : (
        <Section id="chain" title={t("chain")}>
          <PromiseChain madeOn={madeOn} chains={[{ ...target, steps: one.chain }]} asAt={asAt} origin="asked" />
        </Section>
      )}
      <div className="grid gap-x-14 lg:grid-cols-2">
        <Section id="history" title={t("history")}>
          <FollowUpHistory one={one} />
        </Section>
        <Section id="facts" title={t("facts")}>
          <RecommendationFacts one={one} link={link} />
          <p className="mt-2 text-ink-2 text-xs">{t("ownWords")}</p>
        </Section>
      </div>
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
      {citing === null ? null : (
        <Section id="cite" title={t("cite")}>
          <Citation one={one} asAt={asAt} citing={citing} />
        </Section>
      )}
    </>
  );
}
