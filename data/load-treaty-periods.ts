import type { Instant } from "#domain/dates/instant.ts";
import type { StatusPeriod } from "#domain/treaty-law/status.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { fromDateColumn } from "./date-columns.ts";
import { deriveProjections, type Reader } from "./derive-projections.ts";
import { kebab } from "./enum-names.ts";
import { readTreatiesAt } from "./read-treaties-at.ts";

/**
 * All periods of everybody that has acted under a treaty, in order, by the participant's id: from the stored projection, or for the
 * record of a moment derived anew from the facts that counted then.
 */
export async function loadTreatyPeriods(
  db: Reader & Pick<PrismaClient, "statusPeriod">,
  treatyId: string,
  knownAt: Instant | null,
): Promise<ReadonlyMap<string, readonly StatusPeriod[]>> {
  const rows = await readTreatiesAt(db, knownAt, [treatyId], {
    stored: async () => [...(await projected(db, treatyId))],
    derived: async (treatyIds, moment) => {
      const treaties = await deriveProjections(db, { treatyIds, knownAt: moment });
      return treaties.flatMap(({ periods }) => [...periods]);
    },
  });
  return new Map(rows);
}

async function projected(
  db: Pick<PrismaClient, "statusPeriod">,
  treatyId: string,
): Promise<ReadonlyMap<string, readonly StatusPeriod[]>> {
  const rows = await db.statusPeriod.findMany({
    select: { stateId: true, status: true, fromOn: true, untilOn: true, uncertain: true, possible: true },
    where: { treatyId },
    orderBy: { fromOn: { sort: "asc", nulls: "first" } },
  });
  return Map.groupBy(
    rows.map(({ status, fromOn, untilOn, possible, ...rest }) => ({
      ...rest,
      status: kebab(status),
      from: fromOn === null ? null : fromDateColumn(fromOn),
      until: untilOn === null ? null : fromDateColumn(untilOn),
      possible: possible.map(kebab),
    })),
    ({ stateId }) => stateId,
  );
}
