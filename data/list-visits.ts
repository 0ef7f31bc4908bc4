import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { liveFact } from "./action.select.ts";
import { toDateColumn } from "./date-columns.ts";
import { getPrisma } from "./prisma.ts";
import { toVisitSummary, visitSummarySelect } from "./visit.select.ts";

/**
 * Visits that had ended by a day (or whose days are not on record), the latest first, those without days last.
 * @param query.state ISO code; all states when left out
 */
export async function listVisits(query: {
  readonly state?: string | undefined;
  readonly asAt: IsoDay;
  readonly locale: string;
}): Promise<VisitSummary[]> {
  const rows = await getPrisma().visit.findMany({
    select: visitSummarySelect,
    where: {
      ...liveFact,
      ...(query.state === undefined ? {} : { state: { iso3: query.state } }),
      OR: [{ endOn: null }, { endOn: { lte: toDateColumn(query.asAt) } }],
    },
    orderBy: [{ endOn: { sort: "desc", nulls: "last" } }, { slug: "asc" }],
  });
  return rows.map((row) => toVisitSummary(row, query.asAt, query.locale));
}
