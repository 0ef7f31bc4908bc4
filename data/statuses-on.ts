import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { View } from "#domain/entities/view.ts";
import type { ParticipationStatus } from "#domain/treaty-law/status.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { toDateColumn } from "./date-columns.ts";
import { deriveProjections, type Reader } from "./derive-projections.ts";
import { kebab } from "./enum-names.ts";

export interface StatusOnDay {
  readonly stateId: string;
  readonly treatyId: string;
  readonly status: ParticipationStatus;
  readonly uncertain: boolean;
}

/** From the stored projection, which knows the record as it is now. */
async function projectedOn(db: Pick<PrismaClient, "statusPeriod">, asAt: IsoDay): Promise<StatusOnDay[]> {
  const day = toDateColumn(asAt);
  const rows = await db.statusPeriod.findMany({
    select: { stateId: true, treatyId: true, status: true, uncertain: true },
    where: {
      AND: [
        { OR: [{ fromOn: null }, { fromOn: { lte: day } }] },
        { OR: [{ untilOn: null }, { untilOn: { gt: day } }] },
      ],
    },
  });
  return rows.map((row) => ({ ...row, status: kebab(row.status) }));
}

/**
 * The status on a day of every pair that has an act: of the record as it is now from the projection, of the record as it
 * was known at a moment derived anew from the facts that counted then. A pair without an act is left out.
 */
export async function statusesOn(
  db: Reader & Pick<PrismaClient, "statusPeriod">,
  { asAt, knownAt }: Pick<View, "asAt" | "knownAt">,
): Promise<StatusOnDay[]> {
  if (knownAt === null) return projectedOn(db, asAt);
  const treaties = await deriveProjections(db, { knownAt });
  return treaties.flatMap(({ id: treatyId, periods }) =>
    [...periods].flatMap(([stateId, all]) =>
      all
        .filter(({ from, until }) => (from === null || from <= asAt) && (until === null || asAt < until))
        .map(({ status, uncertain }) => ({ stateId, treatyId, status, uncertain })),
    ),
  );
}
