import { type Citation, citationKey } from "#domain/citation/citation.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { formatDay } from "./format-date.ts";
import { momentText } from "./moment-text.ts";
import type { Translator } from "./translator.ts";

/** What is cited: which page of which site, what it shows, and when it was read. */
export interface CitedPage {
  readonly site: string;
  readonly title: string;
  readonly asAt: IsoDay;
  /** Null for the record as it is now. */
  readonly knownAt: Instant | null;
  readonly now: Instant;
  readonly url: string;
  /** Where what it is about stands on the day, in words. */
  readonly standing?: string | undefined;
}

/** A page as it is cited, in the words of a language. */
export function describeCitation(
  { asAt, knownAt, now, standing, ...page }: CitedPage,
  locale: string,
  t: Translator,
): Citation {
  const date = formatDay(asAt, locale, "long");
  const day = now.slice(0, 10);
  const status =
    knownAt === null
      ? t("ui.cite.status", { date })
      : t("ui.cite.statusKnown", { date, known: momentText(knownAt, locale, t) });
  return {
    ...page,
    key: citationKey(page.title),
    status: standing === undefined ? status : t("ui.cite.standing", { status, standing }),
    read: { day, words: t("ui.cite.read", { date: formatDay(day, locale, "long") }) },
    recorded: (knownAt ?? now).slice(0, 10),
    language: locale,
  };
}
