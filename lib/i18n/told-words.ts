import { getTranslations } from "next-intl/server";
import type { ReducedDate } from "#domain/dates/calendar-date.ts";
import type { Consequence, Told, Warned } from "#domain/records/kinds.ts";
import type { Locale } from "./routing.ts";

/** Words by the path of their message; null where there are none. */
export type Words = (path: string) => string | null;

/** Looks words up by path, where which they are is only known as the program runs. */
export async function wordsByPath(locale: Locale): Promise<Words> {
  const t = await getTranslations({ locale });
  return (path) => (t.has(path as "common.siteName") ? t(path as "common.siteName") : null);
}

/**
 * Consequences or warnings of a record in words.
 * @param dateText how a date is written
 */
export async function toldWords(
  group: "notes" | "warnings",
  all: readonly (Consequence | Warned)[],
  { locale, dateText }: { readonly locale: Locale; readonly dateText: (date: ReducedDate) => string },
): Promise<string[]> {
  const [t, words] = await Promise.all([getTranslations({ locale, namespace: "records" }), wordsByPath(locale)]);
  const plain = (value: Told): string | number => {
    if (typeof value !== "object") return value;
    return "words" in value ? (words(value.words) ?? value.words) : dateText(value.date);
  };
  return all.map((one) => {
    const name = "note" in one ? one.note : one.rule;
    const values = Object.fromEntries(Object.entries(one.values).map(([key, value]) => [key, plain(value)]));
    return t(`${group}.${name}` as "notes.movesNothing", values as never);
  });
}
