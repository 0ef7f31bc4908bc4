import type { FacetValues } from "#domain/recommendations/search.ts";
import { getPrisma } from "./prisma.ts";
import type { SearchIds } from "./sql/recommendation-search.sql.ts";

/** The ids of the states, treaties and visits that a search names; an unknown name has none. */
export async function findSearchIds({ state, treaty, visit }: FacetValues): Promise<SearchIds> {
  const db = getPrisma();
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const [states, treaties, visits] = await Promise.all([
    state.length === 0 ? null : db.state.findMany({ select: { id: true }, where: { iso3: { in: [...state] } } }),
    treaty.length === 0 ? null : db.treaty.findMany({ select: { id: true }, where: { code: { in: [...treaty] } } }),
    visit.length === 0 ? null : db.visit.findMany({ select: { id: true }, where: { slug: { in: [...visit] } } }),
  ]);
  return {
    state: states && idsOf(states),
    treaty: treaties && idsOf(treaties),
    visit: visits && idsOf(visits),
  };
}
