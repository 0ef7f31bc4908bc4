import type { Prisma } from "#generated/prisma/client.ts";
import { toDateColumn } from "./date-columns.ts";
import { type DerivedTreaty, deriveProjections } from "./derive-projections.ts";
import { snake } from "./enum-names.ts";

/** The rows that status_period should hold for a treaty. */
export function toPeriodRows(treaty: DerivedTreaty): Prisma.StatusPeriodCreateManyInput[] {
  return [...treaty.periods].flatMap(([stateId, periods]) =>
    periods.map((period) => ({
      stateId,
      treatyId: treaty.id,
      status: snake(period.status),
      fromOn: period.from === null ? null : toDateColumn(period.from),
      untilOn: period.until === null ? null : toDateColumn(period.until),
      uncertain: period.uncertain,
      possible: period.possible.map(snake),
    })),
  );
}

/**
 * Writes the projections anew from the facts, in the caller's transaction, which must be the one that changed the facts.
 * @param treatyIds the treaties whose facts changed; all when left out
 */
export async function rebuildProjections(tx: Prisma.TransactionClient, treatyIds?: readonly string[]): Promise<void> {
  const treaties = await deriveProjections(tx, { treatyIds });
  const scope = treatyIds === undefined ? {} : { treatyId: { in: [...treatyIds] } };
  await tx.statusPeriod.deleteMany({ where: scope });
  await tx.treatyProjection.deleteMany({ where: scope });
  await tx.treatyProjection.createMany({
    data: treaties.map((treaty) => ({
      treatyId: treaty.id,
      computedEntryIntoForceOn: treaty.force.computed === null ? null : toDateColumn(treaty.force.computed),
      thresholdActionId: treaty.force.threshold?.action.id ?? null,
    })),
  });
  await tx.statusPeriod.createMany({ data: treaties.flatMap(toPeriodRows) });
}

/** These treaties with their protocols and the protocols of those: their own entry into force can wait for their parent's. */
export async function withProtocols(
  db: Pick<Prisma.TransactionClient, "treaty">,
  treatyIds: readonly string[],
): Promise<string[]> {
  const all = new Set(treatyIds);
  for (let above = [...all]; above.length > 0; ) {
    const protocols = await db.treaty.findMany({ select: { id: true }, where: { parentId: { in: above } } });
    above = protocols.flatMap(({ id }) => (all.has(id) ? [] : [id]));
    for (const id of above) all.add(id);
  }
  return [...all].sort();
}
