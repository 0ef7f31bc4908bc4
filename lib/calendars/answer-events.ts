import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addDays, type IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { answerText } from "#lib/http/conditional.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { publicOrigin } from "#lib/public-origin.ts";
import { stableId } from "#lib/stable-id.ts";

/** An event of whole days. */
export interface DayEvent {
  /** The same for as long as the record tells of it, whatever day it gives. */
  readonly name: string;
  readonly on: IsoDay;
  /** The last day, inclusive. */
  readonly until: IsoDay;
  readonly summary: string;
  readonly description: string;
  /** Address of its page, with the language. */
  readonly path: string;
  /** Whether it is certain to come, or came; left out where the calendar holds nothing else. */
  readonly certain?: boolean;
  readonly changedAt: Instant;
}

/** Answers with a calendar, as iCalendar (RFC 5545). */
export function answerEvents(
  request: Request,
  locale: Locale,
  calendar: {
    readonly name: string;
    readonly description: string;
    /** What makes it, in English, for whoever looks for the cause of a fault. */
    readonly product: string;
    /** Address of the page that says the same, with the language. */
    readonly path: string;
    /** Null where that is not known. */
    readonly lastModified: Date | null;
    readonly events: readonly DayEvent[];
  },
): Response {
  const origin = publicOrigin();
  const file = ical({
    name: calendar.name,
    description: calendar.description,
    prodId: { company: "Treaty tracker", product: calendar.product, language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: `${origin}${calendar.path}`,
    ttl: 12 * 60 * 60,
  });
  for (const { name, on, until, summary, description, path, certain, changedAt } of calendar.events) {
    file.createEvent({
      id: stableId(`calendar ${name}`),
      start: midnight(on),
      // RFC 5545, 3.6.1: an event of one day has no end; that of others is the day after their last.
      ...(until === on ? {} : { end: midnight(addDays(until, 1)) }),
      allDay: true,
      summary,
      description,
      url: `${origin}${path}`,
      ...(certain === undefined ? {} : { status: certain ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE }),
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      sequence: sequenceOf(changedAt),
    });
  }
  return answerText(request, file.toString(), { type: "text/calendar", lastModified: calendar.lastModified });
}

const midnight = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`);

/** Grows with every change of the record: the minutes since 2000, which fit the 31 bits of SEQUENCE for good. */
function sequenceOf(changedAt: Instant): number {
  return Math.max(0, Math.floor((Date.parse(changedAt) - Date.UTC(2000, 0, 1)) / 60_000));
}
