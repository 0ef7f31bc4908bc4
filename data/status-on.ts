import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Prisma, PrismaClient } from "#generated/prisma/client.ts";
import { toDateColumn } from "./date-columns.ts";

/** Where-clause for the status periods that hold on a day. */
function holdingOn(asAt: IsoDay): Prisma.StatusPeriodWhereInput {
  const day = toDateColumn(asAt);
  return {
    AND: [{ OR: [{ fromOn: null }, { fromOn: { lte: day } }] }, { OR: [{ untilOn: null }, { untilOn: { gt: day } }] }],
  };
}

/** The projected status of every pair that has an act, on a day. */
export function periodsOn(db: Pick<PrismaClient, "statusPeriod">, asAt: IsoDay) {
  return db.statusPeriod.findMany({
    select: { stateId: true, treatyId: true, status: true, uncertain: true },
    where: holdingOn(asAt),
  });
}
