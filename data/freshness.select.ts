import type { Freshness } from "#domain/entities/source.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced } from "./date-columns.ts";
import { sourceSelect, toSource } from "./source.select.ts";

export const freshnessSelect = {
  completeTo: true,
  completeToPrecision: true,
  note: true,
  source: { select: sourceSelect },
  treaty: { select: { code: true } },
  state: { select: { iso3: true } },
} as const satisfies Prisma.CoverageSelect;

type Row = Prisma.CoverageGetPayload<{ select: typeof freshnessSelect }>;

function toFreshness(row: Row): Freshness {
  const date = columnsToReduced(row.completeTo, row.completeToPrecision);
  return { completeTo: { date, precision: row.completeToPrecision }, note: row.note, source: toSource(row.source) };
}

/** For each treaty, the most recent day up to which the given rows say that it is complete. */
export function freshestByTreaty(rows: readonly Row[]): Map<string, Freshness> {
  const freshest = new Map<string, Row>();
  for (const row of rows) {
    const known = freshest.get(row.treaty.code);
    if (known === undefined || row.completeTo > known.completeTo) freshest.set(row.treaty.code, row);
  }
  return new Map([...freshest].map(([code, row]) => [code, toFreshness(row)]));
}
