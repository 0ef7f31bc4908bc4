import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NothingHere } from "#components/layout/nothing-here.tsx";
import { Retracted } from "#components/records/retracted.tsx";
import { findRetraction, retractable } from "#data/find-retraction.ts";
import { type QueryValue, single, type ViewQuery, viewParam } from "#lib/page-query.ts";

interface Props {
  readonly searchParams: Promise<ViewQuery & { readonly section?: QueryValue; readonly name?: QueryValue }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.retracted");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** Where proxy.ts sends, with status 410, the address of a visit or recommendation that was taken out of the record. */
export default async function RetractedPage({ searchParams }: Props) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const { knownAt } = viewParam(query, locale);
  const [given, name] = [single(query.section), single(query.name) ?? ""];
  const section = retractable.find((one) => one === given);
  const retraction = section === undefined ? null : await findRetraction(section, name, knownAt);
  if (section === undefined || retraction === null) return <NothingHere knownAt={knownAt} />;
  return <Retracted section={section} path={`/${section}/${encodeURIComponent(name)}`} retraction={retraction} />;
}
