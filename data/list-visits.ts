import type { View } from "#domain/entities/view.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { statusBy } from "#domain/visits/stages.ts";
import { toDateColumn } from "./date-columns.ts";
import { ofStates } from "./find-state.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";
import { toVisitSummary, visitSummarySelect, wayOf } from "./visit.select.ts";

/**
 * Visits of which something had happened by a day, be it only that they were asked for: the latest first, those without
 * days last.
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
      OR: [
        { endOn: null },
        { endOn: { lte: toDateColumn(asAt) } },
        { status: { not: "done" } },
        { stages: { some: {} } },
      ],
    },
    orderBy: [{ endOn: { sort: "desc", nulls: "last" } }, { slug: "asc" }],
  });
  return rows.filter((row) => statusBy(wayOf(row), asAt) !== null).map((row) => toVisitSummary(row, asAt, locale));
}
