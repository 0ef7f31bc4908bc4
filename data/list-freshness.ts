import type { Freshness } from "#domain/entities/source.ts";
import type { Scope } from "./find-named.ts";
import { freshestByTreaty, freshnessSelect } from "./freshness.select.ts";
import { getPrisma } from "./prisma.ts";

/** Up to when the acts of all states are known to be complete, for each treaty of a list's scope. */
export async function listFreshness({ treatyIds }: Pick<Scope, "treatyIds">): Promise<Freshness[]> {
  const rows = await getPrisma().coverage.findMany({
    select: freshnessSelect,
    where: { stateId: null, ...(treatyIds.length === 0 ? {} : { treatyId: { in: [...treatyIds] } }) },
  });
  return [...freshestByTreaty(rows).values()];
}
