import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { toDateColumn } from "./date-columns.ts";

/**
 * Where-clause for the participants that existed on a day, as domain/participants/existence.ts has it. It stands under
 * AND, so that it can be spread beside a clause with an OR of its own.
 */
export function existedOnClause(asAt: IsoDay) {
  const day = toDateColumn(asAt);
  return {
    AND: [
      { OR: [{ existsFrom: null }, { existsFrom: { lte: day } }] },
      { OR: [{ existsUntil: null }, { existsUntil: { gte: day } }] },
    ],
  } satisfies Prisma.StateWhereInput;
}
