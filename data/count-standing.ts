import { type FollowUpStatus, followUpStatuses } from "#domain/recommendations/follow-up.ts";
import type { FollowUpStatus as StoredStatus } from "#generated/prisma/client.ts";
import { snake } from "./enum-names.ts";
import { getPrisma } from "./prisma.ts";
import { madeByDay, type SearchView, statusOn } from "./sql/recommendation-search.sql.ts";

/** How many recommendations to a state stand where on a day. */
export async function countStanding(stateId: string, view: SearchView): Promise<Record<FollowUpStatus, number>> {
  const rows = await getPrisma().$queryRaw<{ status: StoredStatus; count: number }[]>`
    SELECT ${statusOn(view)} AS status, count(*)::int AS count
    FROM recommendation r WHERE ${madeByDay(view)} AND r.state_id = ${stateId}::uuid GROUP BY 1`;
  const counts = new Map(rows.map(({ status, count }) => [status, count]));
  const all = followUpStatuses.map((status) => [status, counts.get(snake(status)) ?? 0] as const);
  return Object.fromEntries(all) as Record<FollowUpStatus, number>;
}
