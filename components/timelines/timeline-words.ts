import { useFormatter, useLocale, useTranslations } from "next-intl";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { type IsoDay, type KnownDate, knownDate } from "#domain/dates/calendar-date.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import type { TimelineMark } from "#domain/visualisation/timeline-marks.ts";

/** The sentences and dates of one timeline, in the reader's language. */
export interface TimelineWords {
  readonly day: (day: IsoDay) => string;
  readonly year: (day: IsoDay) => string;
  readonly days: (days: number) => string;
  readonly mark: (mark: TimelineMark) => string;
  readonly visit: (visit: VisitSummary) => string;
  readonly visitMonth: (visit: VisitSummary) => string;
}

/** Words for a timeline, from the messages of the page's language. */
export function useTimelineWords(): TimelineWords {
  const t = useTranslations("timelines");
  const format = useFormatter();
  const locale = useLocale();
  const when = (known: KnownDate) => (known.date === null ? t("dateUnknown") : formatKnownDate(known, locale));
  const subject = ({ subject: of }: TimelineMark): string => {
    switch (of.kind) {
      case "action":
        return t(`actions.${of.action.kind}`);
      case "domestic":
        return t(`steps.${of.step.kind}`);
      case "declaration":
        return t("declaration", { summary: of.declaration.summary });
      case "promise":
        return t("promise");
    }
  };
  return {
    day: (day) => when(knownDate(day)),
    year: (day) => day.slice(0, 4),
    days: (days) => t("arc", { days: format.number(days) }),
    mark: (mark) => t("mark", { date: when(mark.when), what: subject(mark) }),
    visit: (visit) => t("visit", { date: when(visit.end.date === null ? visit.start : visit.end), title: visit.title }),
    visitMonth: (visit) => {
      const date = visit.end.date ?? visit.start.date;
      return date === null ? "" : when(knownDate(date.slice(0, 7)));
    },
  };
}
