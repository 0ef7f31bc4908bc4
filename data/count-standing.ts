import { type FollowUpStatus, followUpStatuses } from "#domain/recommendations/follow-up.ts";
import type { FollowUpStatus as StoredStatus } from "#generated/prisma/client.ts";
import { snake } from "./enum-names.ts";
import { getPrisma } from "./prisma.ts";
import { readAsksAt } from "./read-asks-at.ts";
import { madeByDay, type SearchView, statusOn } from "./sql/recommendation-search.sql.ts";

/** How many recommendations to each of some states, by their ids, stand where on a day. */
export async function countStandings(
  stateIds: readonly string[],
  view: SearchView,
): Promise<Record<FollowUpStatus, number>[]> {
  return readAsksAt(view.knownAt, (knownAt) => count(stateIds, { ...view, knownAt }));
}

async function count(stateIds: readonly string[], view: SearchView): Promise<Record<FollowUpStatus, number>[]> {
  const rows = await getPrisma().$queryRaw<{ state: string; status: StoredStatus; count: number }[]>`
    SELECT r.state_id::text AS state, ${statusOn(view)} AS status, count(*)::int AS count
    FROM recommendation r WHERE ${madeByDay(view)} AND r.state_id = ANY(${[...stateIds]}::uuid[]) GROUP BY 1, 2`;
  const counts = new Map(rows.map(({ state, status, count }) => [state + status, count]));
  return stateIds.map((id) => {
    const all = followUpStatuses.map((status) => [status, counts.get(id + snake(status)) ?? 0] as const);
    return Object.fromEntries(all) as Record<FollowUpStatus, number>;
  });
}

/** How many recommendations to a state stand where on a day. */
export async function countStanding(stateId: string, view: SearchView): Promise<Record<FollowUpStatus, number>> {
  const [counts] = await countStandings([stateId], view);
  if (counts === undefined) throw new RangeError(`nothing was counted for ${stateId}`);
  return counts;
}
