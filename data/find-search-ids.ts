import type { RecommendationSearch } from "#domain/recommendations/search.ts";
import { idsWithin } from "./find-named.ts";
import { getPrisma } from "./prisma.ts";
import type { SearchIds } from "./sql/recommendation-search.sql.ts";

/** The ids of the states, treaties and visits that a search names, and of the states of its groups; an unknown name has none. */
export async function findSearchIds({
  state,
  treaty,
  visit,
  within,
}: Pick<RecommendationSearch, "state" | "treaty" | "visit" | "within">): Promise<SearchIds> {
  const db = getPrisma();
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const [states, treaties, visits, members] = await Promise.all([
    state.length === 0 ? null : db.state.findMany({ select: { id: true }, where: { iso3: { in: [...state] } } }),
    treaty.length === 0 ? null : db.treaty.findMany({ select: { id: true }, where: { code: { in: [...treaty] } } }),
    visit.length === 0 ? null : db.visit.findMany({ select: { id: true }, where: { slug: { in: [...visit] } } }),
    within.length === 0 ? null : idsWithin(within),
  ]);
  return {
    state: states && idsOf(states),
    treaty: treaties && idsOf(treaties),
    visit: visits && idsOf(visits),
    within: members && [...members],
  };
}
