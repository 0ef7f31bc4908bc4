import type { View } from "#domain/entities/view.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { toDateColumn } from "./date-columns.ts";
import { ofStates } from "./find-state.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";
import { toVisitSummary, visitSummarySelect } from "./visit.select.ts";

/**
 * Visits that had ended by a day (or whose days are not on record), the latest first, those without days last.
 * @param query.state ISO codes; all states when left out or empty
 */
export async function listVisits(
  query: View & { readonly state?: readonly string[] | undefined },
): Promise<VisitSummary[]> {
  const { state, asAt, knownAt, locale } = query;
  const rows = await getPrisma().visit.findMany({
    select: visitSummarySelect(knownAt),
    where: {
      ...knownFact(knownAt),
      ...ofStates(state),
      OR: [{ endOn: null }, { endOn: { lte: toDateColumn(asAt) } }],
    },
    orderBy: [{ endOn: { sort: "desc", nulls: "last" } }, { slug: "asc" }],
  });
  return rows.map((row) => toVisitSummary(row, asAt, locale));
}
