import { useTranslations } from "next-intl";
import { useRegionName } from "#components/states/region-name.ts";
import { TimelinePicture } from "#components/timelines/timeline-picture.tsx";
import type { LinkView } from "#components/ui/address.ts";
import type { Citing } from "#components/ui/cite.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { FreshnessRange } from "#components/ui/freshness.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Instant } from "#domain/dates/instant.ts";
import type { StateIndex, StateProfile } from "#domain/entities/pages.ts";
import { neighboursOf } from "#domain/statistics/neighbours.ts";
import { ActsSection } from "./acts-section.tsx";
import { LatestVisits } from "./latest-visits.tsx";
import { Neighbours } from "./neighbours.tsx";
import { OpenSection } from "./open-section.tsx";
import { PromisesSection } from "./promises-section.tsx";
import { StatusOverview } from "./status-overview.tsx";

/** The focus state at a glance. */
export function Dashboard({
  profile,
  index,
  origin,
  link,
  now,
  citing,
}: {
  readonly profile: StateProfile;
  readonly index: StateIndex;
  /** Where the reader reached this site, such as https://treaties.example.org. */
  readonly origin: string;
  readonly link: LinkView;
  /** The moment at which the page is read. */
  readonly now: Instant;
  /** Null where pages do not say how to cite them. */
  readonly citing: Citing | null;
}) {
  const t = useTranslations("dashboard");
  const regionName = useRegionName();
  const { state } = profile;
  const neighbours = neighboursOf(index, state);
  const page = { path: "/", query: { state: state.iso3 }, asAt: profile.asAt, link, now };
  return (
    <>
      <div className="grid gap-x-14 lg:grid-cols-[3fr_2fr]">
        <Section
          title={t("status.title")}
          className="mt-8 md:mt-8"
          aside={<FreshnessRange values={profile.rows.map((row) => row.freshness)} />}
        >
          <StatusOverview profile={profile} page={page} />
        </Section>
        <Section title={t("acts.title")} className="mt-8 md:mt-8">
          <ActsSection profile={profile} link={link} />
        </Section>
      </div>
      <Section title={t("promises.title")}>
        <PromisesSection profile={profile} page={page} />
      </Section>
      <div className="grid gap-x-14 lg:grid-cols-[3fr_2fr]">
        <Section title={t("open.title")}>
          <OpenSection profile={profile} page={page} />
        </Section>
        <Section title={t("visits.title")}>
          <LatestVisits profile={profile} link={link} />
        </Section>
      </div>
      <Section title={t("timeline")}>
        <TimelinePicture profile={profile} origin={origin} link={link} now={now} />
      </Section>
      {state.subregion === null || neighbours.length < 2 ? null : (
        <Section
          title={t("neighbours.title", { subregion: regionName(state.subregion) })}
          aside={t("neighbours.note", { total: index.treaties })}
        >
          <Neighbours
            neighbours={neighbours}
            subregion={regionName(state.subregion)}
            focus={state.iso3}
            total={index.treaties}
            page={page}
          />
        </Section>
      )}
      <CiteSection
        title={t("cite")}
        name={t("citeName", { state: state.name })}
        path="/"
        query={page.query}
        asAt={profile.asAt}
        link={link}
        citing={citing}
      />
    </>
  );
}
