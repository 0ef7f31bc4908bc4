import { useFormatter, useTranslations } from "next-intl";
import { ProfileAnswer } from "#components/states/profile-answer.tsx";
import { numberSources } from "#components/ui/source-numbers.tsx";
import { Mandate } from "#components/visits/mandate.tsx";
import { VisitDates } from "#components/visits/visit-dates.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import { followUpStatuses } from "#domain/recommendations/follow-up.ts";
import { openCount } from "#domain/recommendations/standing.ts";
import { ReportFrame, type ReportView } from "./report-frame.tsx";
import { type ReportedItem, ReportedItems, ReportedPromises, sourcesOf } from "./report-items.tsx";
import { ReportStanding, treatiesBy } from "./report-standing.tsx";

function Visits({ profile }: { readonly profile: StateProfile }) {
  const t = useTranslations("states.profile.visits");
  const words = useTranslations("reports");
  if (profile.visits.length === 0) return <p>{words("noVisits")}</p>;
  return (
    <ul className="list-disc space-y-2 pl-6">
      {profile.visits.map((visit) => (
        <li key={visit.slug} className="break-inside-avoid">
          {visit.title}
          <span className="block text-ink-2 text-sm">
            <VisitDates visit={visit} /> · <Mandate visit={visit} />
            {visit.reportSymbol === null ? null : ` · ${visit.reportSymbol}`} ·{" "}
            {t("counts", { total: visit.recommendations.total, open: visit.recommendations.open })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Counts({ counts }: { readonly counts: StateProfile["recommendationCounts"] }) {
  const t = useTranslations("reports");
  const statusName = useTranslations("ui.followUp");
  const format = useFormatter();
  const told = followUpStatuses.filter((status) => counts[status] > 0);
  const total = told.reduce((sum, status) => sum + counts[status], 0);
  if (total === 0) return <p>{t("noneAsked")}</p>;
  const outcomes = told.map((status) => t("count", { status: statusName(status), count: counts[status] }));
  return <p>{t("counts", { total, outcomes: format.list(outcomes, { type: "unit" }) })}</p>;
}

/** A state's report: where it stands, who visited, what was promised and done, what has waited how long, on which sources. */
export function StateReport({
  profile,
  open,
  today,
  view,
}: {
  readonly profile: StateProfile;
  /** The open recommendations that have waited longest, with their sources. */
  readonly open: readonly ReportedItem[];
  readonly today: IsoDay;
  readonly view: ReportView;
}) {
  const t = useTranslations("reports");
  const { state, commitments } = profile;
  const total = openCount(profile.recommendationCounts);
  const numbers = numberSources([
    ...treatiesBy(profile).flatMap(({ actions }) => actions.flatMap(({ sources }) => sources)),
    ...commitments.flatMap(sourcesOf),
    ...open.flatMap(({ sources }) => sources),
  ]);
  return (
    <ReportFrame
      title={t("stateTitle", { state: state.name })}
      answer={<ProfileAnswer profile={profile} today={today} />}
      path={`/states/${state.slug}`}
      view={view}
      numbers={numbers}
      sections={[
        {
          id: "standing",
          title: t("sections.standing"),
          content: <ReportStanding profile={profile} numbers={numbers} />,
        },
        { id: "visits", title: t("sections.visits"), content: <Visits profile={profile} /> },
        {
          id: "asked",
          title: t("sections.asked"),
          content: <Counts counts={profile.recommendationCounts} />,
        },
        {
          id: "promised",
          title: t("sections.promised"),
          content:
            commitments.length === 0 ? (
              <p>{t("noPromises")}</p>
            ) : (
              <ReportedPromises promises={commitments} numbers={numbers} />
            ),
        },
        {
          id: "open",
          title: t("sections.open"),
          content:
            open.length === 0 ? (
              <p>{t("noneOpen")}</p>
            ) : (
              <>
                {total > open.length ? <p>{t("openCut", { shown: open.length, total })}</p> : null}
                <ReportedItems items={open} numbers={numbers} />
              </>
            ),
        },
      ]}
    />
  );
}
