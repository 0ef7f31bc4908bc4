import { useTranslations } from "next-intl";
import { useRegionName } from "#components/states/region-name.ts";
import { FreshnessRange } from "#components/ui/freshness.tsx";
import { Section } from "#components/ui/section.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
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
  linkAsAt,
}: {
  readonly profile: StateProfile;
  readonly index: StateIndex;
  readonly linkAsAt: IsoDay | null;
}) {
  const t = useTranslations("dashboard");
  const regionName = useRegionName();
  const { state } = profile;
  const neighbours = index.rows.filter((row) => row.state.subregion === state.subregion && row.state.kind === "state");
  return (
    <>
      <Section
        title={t("status.title")}
        className="mt-8 md:mt-8"
        aside={<FreshnessRange values={profile.rows.map((row) => row.freshness)} />}
      >
        <StatusOverview profile={profile} linkAsAt={linkAsAt} />
      </Section>
      <Section title={t("promises.title")}>
        <PromisesSection profile={profile} linkAsAt={linkAsAt} />
      </Section>
      <div className="grid gap-x-14 lg:grid-cols-[3fr_2fr]">
        <Section title={t("open.title")}>
          <OpenSection profile={profile} linkAsAt={linkAsAt} />
        </Section>
        <div>
          <Section title={t("acts.title")}>
            <ActsSection profile={profile} linkAsAt={linkAsAt} />
          </Section>
          <Section title={t("visits.title")}>
            <LatestVisits profile={profile} linkAsAt={linkAsAt} />
          </Section>
        </div>
      </div>
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
            linkAsAt={linkAsAt}
          />
        </Section>
      )}
    </>
  );
}
