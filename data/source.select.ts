import type { Source } from "#domain/entities/source.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, fromDateColumn } from "./date-columns.ts";

export const sourceSelect = {
  key: true,
  title: true,
  publisher: true,
  symbol: true,
  url: true,
  readOn: true,
  asAt: true,
  asAtPrecision: true,
  note: true,
} as const satisfies Prisma.SourceSelect;

export function toSource(row: Prisma.SourceGetPayload<{ select: typeof sourceSelect }>): Source {
  const { asAt, asAtPrecision, readOn, ...rest } = row;
  return {
    ...rest,
    readOn: readOn === null ? null : fromDateColumn(readOn),
    asAt:
      asAt === null || asAtPrecision === null
        ? null
        : { date: columnsToReduced(asAt, asAtPrecision), precision: asAtPrecision },
  };
}
