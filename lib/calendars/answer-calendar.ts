import type { FollowedThing } from "#data/find-followed.ts";
import { type CalendarList, listCalendar } from "#data/list-calendar.ts";
import { recordBegins } from "#data/record-begins.ts";
import { calendarPath } from "#domain/movements/followed.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { pathIn } from "#lib/i18n/path-in.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { type Translator, translator } from "#lib/i18n/translator.ts";
import { answerEvents } from "./answer-events.ts";

type Event = CalendarList["events"][number];

/** Answers with the calendar of a state or treaty, as iCalendar (RFC 5545): events of whole days. */
export async function answerCalendar(
  request: Request,
  { followed, scope, title, path }: FollowedThing,
  locale: Locale,
): Promise<Response> {
  const own = calendarPath(followed);
  if (own === null || !("id" in scope) || scope.kind === "visits") return notFoundProblem("address", "");
  const { kind, id } = scope;
  const [{ events, leftOut }, t] = await Promise.all([listCalendar({ kind, id }, locale), translator(locale)]);
  const changed = events.reduce<string | null>(
    (latest, { changedAt }) => (latest === null || changedAt > latest ? changedAt : latest),
    null,
  );
  return answerEvents(request, locale, {
    name: t("calendars.name", { title }),
    description: t("calendars.description", { leftOut }),
    product: "Treaty days",
    path: pathIn(locale, path),
    lastModified: changed === null ? await recordBegins() : new Date(changed),
    events: events.map((event) => ({
      ...words(t, event),
      name: event.name,
      on: event.on,
      until: event.on,
      path: pathIn(locale, pathOf(event)),
      changedAt: event.changedAt,
    })),
  });
}

function words(t: Translator, event: Event): { readonly summary: string; readonly description: string } {
  const state = event.state.name;
  if (event.kind === "promise") {
    const { ref, text, outcome } = event.promise;
    const became = t(`visits.promise.outcomes.${outcome}`);
    return {
      summary: t("calendars.promise", { ref, state }),
      description: t("calendars.promiseText", { text, outcome: became }),
    };
  }
  const { code: treaty, title } = event.treaty;
  if (event.kind === "report") {
    const { article, years } = event;
    return {
      summary: t("calendars.report", { state, treaty }),
      description: t("calendars.reportText", { years, treaty, article }),
    };
  }
  return {
    summary: t(`calendars.${event.kind}`, { state, treaty }),
    description: t(`calendars.${event.kind}Text`, { state, title }),
  };
}

function pathOf(event: Event): string {
  if (event.kind === "promise") return event.promise.path;
  return `/states/${event.state.slug}/${event.treaty.slug}`;
}
