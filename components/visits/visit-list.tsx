import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "#components/follow/in-language.ts";
import { address, type LinkView } from "#components/ui/address.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { visitCalendarPath } from "#domain/movements/followed.ts";
import { visitsToCome } from "#domain/visits/calendar.ts";
import { allVisits, filterVisits, type VisitFilter, yearOfVisit } from "#domain/visits/filter.ts";
import { isToCome } from "#domain/visits/stages.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { HandOuts } from "./hand-outs.tsx";
import { VisitCalendar } from "./visit-calendar.tsx";
import { VisitFacets } from "./visit-facets.tsx";
import { VisitTable } from "./visit-table.tsx";

/** Visits as the filter narrows them: first those that can still come, then by year, the newest first; and as a calendar. */
export function VisitList({
  all,
  filter,
  link,
}: {
  readonly all: readonly VisitSummary[];
  readonly filter: VisitFilter;
  readonly link: LinkView;
}) {
  const t = useTranslations("visits");
  const calendars = useTranslations("calendars.visits");
  const locale = useLocale();
  const shown = filterVisits(all, filter);
  const ofStates = filter.state.length === 0 ? [] : [...new Set(shown.map(({ state }) => state.iso3))];
  const toCome = visitsToCome(shown);
  const years = [
    ...Map.groupBy(
      shown.filter(({ status }) => !isToCome(status)),
      yearOfVisit,
    ),
  ].sort(([a], [b]) => (a < b ? 1 : -1));
  const groups = [
    ...(toCome.length === 0 ? [] : [{ title: t("list.toCome"), visits: toCome }]),
    ...years.map(([year, visits]) => ({ title: year === "" ? t("list.yearUnknown") : year, visits })),
  ];
  return (
    <>
      <VisitFacets all={all} filter={filter} link={link} />
      {groups.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t("list.emptyTitle")}>
            <p>{t("list.emptyText")}</p>
            <Link href={address("/visits", { ...link })} className="link mt-2 inline-block">
              {t("list.showAll")}
            </Link>
          </EmptyState>
        </div>
      ) : (
        <>
          <HandOuts visits={filterVisits(all, { ...allVisits, state: filter.state })} link={link} />
          <p className="mt-3 text-sm" data-print="no">
            <a href="#calendar" className="link inline-flex min-h-6 items-center">
              {t("calendar.link")}
            </a>
          </p>
          <VisitTable groups={groups} showState={filter.state.length !== 1} link={link} />
          <Section id="calendar" title={t("calendar.title")} lead={t("calendar.lead")}>
            <VisitCalendar visits={shown} />
            <p className="mt-3 text-sm" data-print="no">
              <a
                href={inLanguage(visitCalendarPath(ofStates), locale)}
                className="link inline-flex min-h-6 items-center"
              >
                {calendars("link")}
              </a>
            </p>
          </Section>
        </>
      )}
    </>
  );
}
