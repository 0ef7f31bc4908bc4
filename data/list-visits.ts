import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { liveFact } from "./action.select.ts";
import { toDateColumn } from "./date-columns.ts";
import { ofStates } from "./find-state.ts";
import { getPrisma } from "./prisma.ts";
import { toVisitSummary, visitSummarySelect } from "./visit.select.ts";

/**
 * Visits that had ended by a day (or whose days are not on record), the latest first, those without days last.
 * @param query.state ISO codes; all states when left out or empty
 */
export async function listVisits(query: {
  readonly state?: readonly string[] | undefined;
  readonly asAt: IsoDay;
  readonly locale: string;
}): Promise<VisitSummary[]> {
  const rows = await getPrisma().visit.findMany({
    select: visitSummarySelect,
    where: {
      ...liveFact,
      ...ofStates(query.state),
      OR: [{ endOn: null }, { endOn: { lte: toDateColumn(query.asAt) } }],
    },
    orderBy: [{ endOn: { sort: "desc", nulls: "last" } }, { slug: "asc" }],
  });
  return rows.map((row) => toVisitSummary(row, query.asAt, query.locale));
}
