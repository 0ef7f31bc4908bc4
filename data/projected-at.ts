import type { Instant } from "#domain/dates/instant.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { toDateColumn } from "./date-columns.ts";
import { deriveProjections, type Reader } from "./derive-projections.ts";
import { readTreatiesAt } from "./read-treaties-at.ts";
import { thresholdActionSelect } from "./treaty-force.ts";

interface TreatyRow {
  readonly id: string;
  readonly code: string;
  readonly projection: { readonly computedEntryIntoForceOn: Date | null } | null;
}

/** What the projection would hold for a treaty, had it been written from the facts known at a moment. */
interface ProjectionThen {
  readonly computedEntryIntoForceOn: Date | null;
  readonly thresholdAction: Prisma.TreatyActionGetPayload<{ select: typeof thresholdActionSelect }> | null;
}

/**
 * Treaties with the computed entry into force that the record of a moment gives, in the place of the stored projection,
 * which knows the record as it is now alone. Without a moment the rows come back as they are.
 */
export async function projectedAt<Row extends TreatyRow>(
  db: Reader,
  rows: readonly Row[],
  knownAt: Instant | null,
): Promise<(Row | (Row & { readonly projection: ProjectionThen }))[]> {
  if (rows.length === 0) return [];
  type Then = Row | (Row & { readonly projection: ProjectionThen });
  const among = (ids: readonly string[]) => rows.filter(({ id }) => ids.includes(id));
  const ids = rows.map(({ id }) => id);
  const then = await readTreatiesAt<Then>(db, knownAt, ids, {
    stored: async (still) => among(still),
    derived: (anew, moment) => projectedThen(db, among(anew), moment),
  });
  const byId = new Map(then.map((row) => [row.id, row]));
  return rows.map((row) => byId.get(row.id) ?? row);
}

async function projectedThen<Row extends TreatyRow>(
  db: Reader,
  rows: readonly Row[],
  knownAt: Instant,
): Promise<(Row & { readonly projection: ProjectionThen })[]> {
  const derived = await deriveProjections(db, { treatyIds: rows.map((row) => row.id), knownAt });
  const forceOf = new Map(derived.map(({ id, force }) => [id, force]));
  const deposits = await db.treatyAction.findMany({
    select: { ...thresholdActionSelect, id: true },
    where: { id: { in: derived.flatMap(({ force }) => force.threshold?.action.id ?? []) } },
  });
  const depositOf = new Map(deposits.map((deposit) => [deposit.id, deposit]));
  return rows.map((row) => {
    const force = forceOf.get(row.id);
    const computed = force?.computed ?? null;
    return {
      ...row,
      projection: {
        computedEntryIntoForceOn: computed === null ? null : toDateColumn(computed),
        thresholdAction: depositOf.get(force?.threshold?.action.id ?? "") ?? null,
      },
    };
  });
}
