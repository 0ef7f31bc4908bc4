import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NothingHere } from "#components/layout/nothing-here.tsx";
import { type ViewQuery, viewParam } from "#lib/page-query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common.notFound");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** Where proxy.ts sends, with status 404, every address that leads nowhere. */
export default async function NotHerePage({ searchParams }: { readonly searchParams: Promise<ViewQuery> }) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  return <NothingHere knownAt={viewParam(query, locale).knownAt} />;
}
