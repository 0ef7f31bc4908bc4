import { useTranslations } from "next-intl";
import { useRegionName } from "#components/states/region-name.ts";
import { TimelinePicture } from "#components/timelines/timeline-picture.tsx";
import type { LinkView } from "#components/ui/address.ts";
import { FreshnessRange } from "#components/ui/freshness.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Instant } from "#domain/dates/instant.ts";
import type { StateIndex, StateProfile } from "#domain/entities/pages.ts";
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
}: {
  readonly profile: StateProfile;
  readonly index: StateIndex;
  /** Where the reader reached this site, such as https://treaties.example.org. */
  readonly origin: string;
  readonly link: LinkView;
  /** The moment at which the page is read. */
  readonly now: Instant;
}) {
  const t = useTranslations("dashboard");
  const regionName = useRegionName();
  const { state } = profile;
  const neighbours = index.rows.filter(
    (row) => row.existence === "existing" && row.state.subregion === state.subregion && row.state.kind === "state",
  );
  return (
    <>
      <div className="grid gap-x-14 lg:grid-cols-[3fr_2fr]">
        <Section
          title={t("status.title")}
          className="mt-8 md:mt-8"
          aside={<FreshnessRange values={profile.rows.map((row) => row.freshness)} />}
        >
          <StatusOverview profile={profile} link={link} />
        </Section>
        <Section title={t("acts.title")} className="mt-8 md:mt-8">
          <ActsSection profile={profile} link={link} />
        </Section>
      </div>
      <Section title={t("promises.title")}>
        <PromisesSection profile={profile} link={link} now={now} />
      </Section>
      <div className="grid gap-x-14 lg:grid-cols-[3fr_2fr]">
        <Section title={t("open.title")}>
          <OpenSection profile={profile} link={link} />
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
            rows={neighbours}
            subregion={regionName(state.subregion)}
            focus={state.iso3}
            total={index.treaties}
            link={link}
          />
        </Section>
      )}
    </>
  );
}
