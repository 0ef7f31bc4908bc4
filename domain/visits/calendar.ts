import { firstDayOf } from "../dates/calendar-date.ts";
import type { VisitSummary } from "../entities/visit.ts";
import { yearOfVisit } from "./filter.ts";
import { isToCome } from "./stages.ts";

/** Whether a visit was made, is agreed, or is only asked for. Those that were declined are in no calendar. */
export const calendarKinds = ["made", "agreed", "asked"] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** The visits of one month; the month is null where only the year is known. */
export interface CalendarMonth {
  /** "2014-03"; null where no month is known. */
  readonly month: string | null;
  readonly visits: readonly VisitSummary[];
}

export interface CalendarYear {
  /** The empty text where no date is known. */
  readonly year: string;
  /** Months in their order, those that are not known last. */
  readonly months: Readonly<Record<CalendarKind, readonly CalendarMonth[]>>;
}

function kindOf({ status }: VisitSummary): CalendarKind | null {
  if (status === "declined") return null;
  if (status === "done") return "made";
  return status === "accepted" ? "agreed" : "asked";
}

function monthsOf(visits: readonly VisitSummary[]): CalendarMonth[] {
  const monthOf = ({ start, end }: VisitSummary) => {
    const date = end.date ?? start.date ?? "";
    return date.length < 7 ? "" : date.slice(0, 7);
  };
  return [...Map.groupBy(visits, monthOf)]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1))
    .map(([month, those]) => ({ month: month === "" ? null : month, visits: those }));
}

/** Visits by year and month, the latest year first, those without a date last. */
export function visitCalendar(visits: readonly VisitSummary[]): CalendarYear[] {
  const shown = visits.filter((visit) => kindOf(visit) !== null);
  return [...Map.groupBy(shown, yearOfVisit)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, those]) => {
      const of = (kind: CalendarKind) => monthsOf(those.filter((visit) => kindOf(visit) === kind));
      return { year, months: { made: of("made"), agreed: of("agreed"), asked: of("asked") } };
    });
}

/** Visits that can still come, the next first, those without a day last. */
export function visitsToCome(visits: readonly VisitSummary[]): VisitSummary[] {
  const dayOf = ({ start, end }: VisitSummary) => {
    const date = start.date ?? end.date;
    return date === null ? "9999" : firstDayOf(date);
  };
  return visits
    .filter(({ status }) => isToCome(status))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.slug < b.slug ? -1 : 1));
}
