import type { View } from "#domain/entities/view.ts";
import type { Commitment } from "#domain/entities/visit.ts";
import { isWaiting } from "#domain/recommendations/promise-time.ts";
import { commitmentSelect, toCommitment } from "./commitment.select.ts";
import type { Scope } from "./find-named.ts";
import { knownFact } from "./known-fact.ts";
import { madeByClause } from "./made-by.ts";
import { outcomesThen } from "./outcomes-then.ts";
import { getPrisma } from "./prisma.ts";

/** Promises that still waited to be kept on a day, the oldest first, without what was done since. */
export async function listOpenPromises(query: Scope & View): Promise<Commitment[]> {
  const { stateIds, treatyIds, asAt, knownAt, locale } = query;
  const db = getPrisma();
  const found = await db.commitment.findMany({
    select: commitmentSelect,
    where: {
      ...knownFact(knownAt),
      ...madeByClause(asAt),
      ...(stateIds.length === 0 ? {} : { stateId: { in: [...stateIds] } }),
      ...(treatyIds.length === 0 ? {} : { targets: { some: { treatyId: { in: [...treatyIds] } } } }),
    },
    orderBy: [{ madeOn: "asc" }, { visit: { slug: "asc" } }, { position: "asc" }],
  });
  const rows = await outcomesThen(db, found, query);
  return rows.map((row) => toCommitment(row, asAt, locale, () => [])).filter(({ outcome }) => isWaiting(outcome));
}
