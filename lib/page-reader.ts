import { getLocale } from "next-intl/server";
import { cache } from "react";
import type { View } from "#domain/entities/view.ts";
import type { Locale } from "./i18n/routing.ts";
import { type ViewQuery, viewParam } from "./page-query.ts";

/** What a page about one thing is given: its name in the address, and what is to be seen of it. */
export interface NamedPage<Query = ViewQuery> {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Query>;
}

/** A read that the title of a page and the page itself ask for alike: one render asks the database once. */
export function readOnce<Found>(
  read: (name: string, view: View) => Promise<Found>,
): (name: string, view: View) => Promise<Found> {
  // What is kept is found again by what the arguments are, so they are spread out.
  const once = cache((name: string, asAt: View["asAt"], knownAt: View["knownAt"], locale: View["locale"]) =>
    read(name, { asAt, knownAt, locale }),
  );
  return (name, { asAt, knownAt, locale }) => once(name, asAt, knownAt, locale);
}

/**
 * How a page reads the thing that its address names.
 * @param read gives null where nothing has that name
 */
export function pageReader<Found>(read: (name: string, view: View) => Promise<Found | null>) {
  const once = readOnce(read);
  return async ({
    params,
    searchParams,
  }: NamedPage): Promise<{
    readonly slug: string;
    readonly locale: Locale;
    readonly view: View;
    readonly found: Found | null;
  }> => {
    const [{ slug }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
    const view = viewParam(query, locale);
    return { slug, locale, view, found: await once(slug, view) };
  };
}
