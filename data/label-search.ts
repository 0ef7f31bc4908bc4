import type { FacetName, FacetValues } from "#domain/recommendations/search.ts";
import { getPrisma } from "./prisma.ts";

/** What the record calls the states and visits that a search names, by facet and value; what it does not know is left out. */
export async function labelSearch({
  state,
  visit,
}: FacetValues): Promise<(name: FacetName, value: string) => string | null> {
  const db = getPrisma();
  const [states, visits] = await Promise.all([
    state.length === 0
      ? []
      : db.state.findMany({ select: { iso3: true, nameEn: true }, where: { iso3: { in: [...state] } } }),
    visit.length === 0
      ? []
      : db.visit.findMany({ select: { slug: true, title: true }, where: { slug: { in: [...visit] } } }),
  ]);
  const labels = new Map<string, string>([
    ...states.map(({ iso3, nameEn }) => [`state ${iso3}`, nameEn] as const),
    ...visits.map(({ slug, title }) => [`visit ${slug}`, title] as const),
  ]);
  return (name, value) => labels.get(`${name} ${value}`) ?? null;
}
