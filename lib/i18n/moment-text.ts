import { type Instant, shortInstant } from "#domain/dates/instant.ts";
import { formatDay } from "./format-date.ts";
import type { Translator } from "./translator.ts";

/** A moment of the record in UTC, to the minute: "3 Mar 2026, 14:05 UTC"; the end of a day as that day alone. */
export function momentText(moment: Instant, locale: string, t: Translator): string {
  const date = formatDay(moment.slice(0, 10), locale);
  return shortInstant(moment).length === 10
    ? t("ui.moment.day", { date })
    : t("ui.moment.time", { date, time: moment.slice(11, 16) });
}
