import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { type QueryValue, single } from "#lib/page-query.ts";
import { readFilter } from "../read-filter.ts";
import type { ChangesQuery } from "./changes-query.ts";
import { RecordPage } from "./record-page.tsx";
import { WorldPage } from "./world-page.tsx";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("changes");
  return { title: t("title"), description: t("metaDescription") };
}

/** What changed: in the world, or where the address asks for moments of the record, in the record. */
export default async function ChangesPage({ searchParams }: Props) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const { scope, filter, names } = await readFilter(query, locale);
  const asked: ChangesQuery = {
    query,
    locale,
    scope,
    filter,
    names,
    cursor: single(query["cursor"]) ?? null,
  };
  const ofRecord = single(query["recordedFrom"]) ?? single(query["recordedTo"]);
  return ofRecord === undefined ? <WorldPage asked={asked} /> : <RecordPage asked={asked} />;
}
