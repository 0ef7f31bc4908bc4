import type { TreatyName } from "#domain/entities/treaty.ts";
import type { View } from "#domain/entities/view.ts";
import { instrumentsNeeded } from "#domain/treaty-law/threshold.ts";
import type { GrowthFacts } from "#domain/visualisation/treaty-growth.ts";
import { treatyByName } from "./find-state.ts";
import { loadTreatyPeriods } from "./load-treaty-periods.ts";
import { getPrisma } from "./prisma.ts";
import { projectedAt } from "./projected-at.ts";
import { toTreatyContext, toTreatyName, treatySummarySelect } from "./treaty.select.ts";

/**
 * The status periods of everybody under a treaty, with what its entry into force turns on: what its growth is drawn from.
 * @param name code, UN Treaty Collection number or slug
 * @returns null where no such treaty is known
 */
export async function getTreatyGrowth(
  name: string,
  { asAt, knownAt }: Pick<View, "asAt" | "knownAt">,
): Promise<{ readonly treaty: TreatyName; readonly facts: GrowthFacts } | null> {
  const db = getPrisma();
  const found = await db.treaty.findFirst({ select: treatySummarySelect, where: treatyByName(name) });
  const [row] = found === null ? [] : await projectedAt(db, [found], knownAt);
  if (row === undefined) return null;
  const [periodsOf, states] = await Promise.all([
    loadTreatyPeriods(db, row.id, knownAt),
    db.state.findMany({ select: { id: true, iso3: true } }),
  ]);
  const codes = new Map(states.map(({ id, iso3 }) => [id, iso3]));
  const { adoptedOn, inForceOn, rules } = toTreatyContext(row);
  return {
    treaty: toTreatyName(row),
    facts: {
      asAt,
      adoptedOn,
      inForceOn,
      threshold: instrumentsNeeded(rules),
      participants: [...periodsOf].map(([stateId, periods]) => ({ state: codes.get(stateId) ?? "", periods })),
    },
  };
}
