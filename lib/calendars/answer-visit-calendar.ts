import type { Scope } from "#data/find-named.ts";
import { listVisitCalendar } from "#data/list-visit-calendar.ts";
import { recordBegins } from "#data/record-begins.ts";
import type { VisitEvent } from "#domain/calendars/visit-events.ts";
import { pathIn } from "#lib/i18n/path-in.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { type Translator, translator } from "#lib/i18n/translator.ts";
import { answerEvents } from "./answer-events.ts";

/** Answers with the calendar of the visits to some states, or to all. @param address.named the states, as they were named */
export async function answerVisitCalendar(
  request: Request,
  scope: Scope,
  { locale, named }: { readonly locale: Locale; readonly named: readonly string[] },
): Promise<Response> {
  const [{ events, leftOut, changedAt }, t] = await Promise.all([listVisitCalendar(scope, locale), translator(locale)]);
  return answerEvents(request, locale, {
    name: t("calendars.visits.name"),
    description: t("calendars.visits.description", { leftOut }),
    product: "Visits",
    path: pathIn(locale, named.length === 0 ? "/visits" : `/visits?state=${named.join(",")}`),
    lastModified: changedAt === null ? await recordBegins() : new Date(changedAt),
    events: events.map((event) => ({
      ...words(t, event),
      name: event.name,
      on: event.on,
      until: event.until,
      path: pathIn(locale, `/visits/${event.visit.slug}`),
      certain: event.status === "done" || event.status === "accepted" || event.kind === "step",
      changedAt: event.changedAt,
    })),
  });
}

function words(
  t: Translator,
  { kind, status, visit }: VisitEvent,
): { readonly summary: string; readonly description: string } {
  const named = { state: visit.state.name, title: visit.title };
  const standing = t(`visits.statuses.${status}`);
  return kind === "visit"
    ? { summary: t("calendars.visits.visit", named), description: t("calendars.visits.visitText", { standing }) }
    : {
        summary: t("calendars.visits.step", { ...named, status }),
        description: t("calendars.visits.stepText", named),
      };
}
