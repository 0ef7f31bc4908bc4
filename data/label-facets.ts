import type { Facet, RecommendationList } from "#domain/entities/pages.ts";
import { type FacetName, facetNames } from "#domain/recommendations/search.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { kebab } from "./enum-names.ts";
import type { FacetRow } from "./sql/recommendation-facets.sql.ts";

interface Named {
  readonly value: string;
  readonly label: string;
}

/** Counts with the names by which addresses know what was counted, those with most first. */
export async function labelFacets(
  db: Pick<PrismaClient, "state" | "treaty" | "visit">,
  rows: readonly FacetRow[],
): Promise<RecommendationList["facets"]> {
  const of = (name: FacetName) => rows.filter(({ facet }) => facet === name);
  const ids = (name: FacetName) => ({ id: { in: of(name).map(({ value }) => value) } });
  const [states, treaties, visits] = await Promise.all([
    db.state.findMany({ select: { id: true, iso3: true, nameEn: true }, where: ids("state") }),
    db.treaty.findMany({ select: { id: true, code: true, shortTitle: true }, where: ids("treaty") }),
    db.visit.findMany({ select: { id: true, slug: true, title: true }, where: ids("visit") }),
  ]);
  const named = new Map<string, Named>([
    ...states.map(({ id, iso3, nameEn }) => [id, { value: iso3, label: nameEn }] as const),
    ...treaties.map(({ id, code, shortTitle }) => [id, { value: code, label: shortTitle }] as const),
    ...visits.map(({ id, slug, title }) => [id, { value: slug, label: title }] as const),
  ]);
  const toFacet = (name: FacetName, { value, count }: FacetRow): Facet => {
    const known = named.get(value);
    if (known !== undefined) return { ...known, count };
    return { value: name === "status" || name === "measure" ? kebab(value) : value, label: null, count };
  };
  const facetOf = (name: FacetName) =>
    of(name)
      .map((row) => toFacet(name, row))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, "en", { numeric: true }));
  return Object.fromEntries(facetNames.map((name) => [name, facetOf(name)])) as unknown as RecommendationList["facets"];
}
