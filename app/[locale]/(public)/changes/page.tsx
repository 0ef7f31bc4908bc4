import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ChangeFilter } from "#components/changes/change-query.ts";
import { findNamed, type Scope } from "#data/find-named.ts";
import { listNames } from "#data/list-names.ts";
import { many, type QueryValue, single } from "#lib/page-query.ts";
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

function chosenFrom(names: ChangeFilter, state: readonly string[], treaty: readonly string[]): ChangeFilter {
  const given = (all: readonly string[]) => new Set(all.map((name) => name.toLowerCase()));
  const [states, treaties] = [given(state), given(treaty)];
  return {
    states: names.states.filter((one) => [one.iso3, one.slug].some((name) => states.has(name.toLowerCase()))),
    treaties: names.treaties.filter((one) =>
      [one.code, one.slug, one.untcNumber].some((name) => treaties.has(name.toLowerCase())),
    ),
  };
}

/** What changed: in the world, or where the address asks for moments of the record, in the record. */
export default async function ChangesPage({ searchParams }: Props) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const state = many(query["state"]);
  const treaty = many(query["treaty"]);
  const [named, names] = await Promise.all([findNamed({ state, treaty }), listNames(locale)]);
  // A name that nothing has never reaches the page (proxy.ts).
  const scope: Scope = named.ok ? named : { stateIds: [], treatyIds: [] };
  const asked: ChangesQuery = {
    query,
    locale,
    scope,
    filter: chosenFrom(names, state, treaty),
    names,
    cursor: single(query["cursor"]) ?? null,
  };
  const ofRecord = single(query["recordedFrom"]) ?? single(query["recordedTo"]);
  return ofRecord === undefined ? <WorldPage asked={asked} /> : <RecordPage asked={asked} />;
}
