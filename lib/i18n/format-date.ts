import type { KnownDate } from "#domain/dates/calendar-date.ts";

/** How long the name of a month is: "24 Jan 2006" or "24 January 2006". */
export type DateLength = "short" | "long";

const forms = {
  day: { day: "numeric", year: "numeric" },
  month: { year: "numeric" },
} as const;

/** British order, which the UN uses, for English: 24 Jan 2006. */
function localeOfDates(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, form: keyof typeof forms, month: DateLength): Intl.DateTimeFormat {
  const key = `${locale} ${form} ${month}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localeOfDates(locale), { ...forms[form], month, timeZone: "UTC" });
  formatters.set(key, made);
  return made;
}

/**
 * A date as the United Nations print it, and no more exactly than it is known: "24 Jan 2006", "Mar 2015", "2019". The
 * empty string for a date that is not known. No time zone can move it.
 */
export function formatKnownDate({ date, precision }: KnownDate, locale: string, length: DateLength = "short"): string {
  if (date === null || precision === "unknown") return "";
  if (precision === "year") return date.slice(0, 4);
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const instant = Date.UTC(year, month - 1, day);
  // The UN's table knows "Sep", where British English has lately said "Sept".
  return formatter(locale, precision, length)
    .format(instant)
    .replace(/\bSept\b/, "Sep");
}

/** A day, written out. */
export function formatDay(day: string, locale: string, length: DateLength = "short"): string {
  return formatKnownDate({ date: day, precision: "day" }, locale, length);
}
