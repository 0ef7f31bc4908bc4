import { reducedToColumns } from "../date-columns.ts";
import type { ActionRow } from "./fact-schema.ts";
import { idOf, type LoadContext } from "./load-context.ts";
import { originSelect, syncFacts } from "./sync-facts.ts";
import type { FollowUpEntry, RecommendationEntry } from "./visit-schema.ts";

/** An assessment with the recommendation that it is about. */
export interface FollowUpRow extends FollowUpEntry {
  readonly key: string;
  readonly recommendation: string;
}

/** The assessments of recommendations, each with the key under which it is recorded. */
export function followUpRows(
  recommendations: readonly Pick<RecommendationEntry, "ref" | "follow_ups">[],
): FollowUpRow[] {
  return recommendations.flatMap((entry) =>
    entry.follow_ups.map((row) => ({
      ...row,
      recommendation: entry.ref,
      key: `${entry.ref}:${row.status}:${row.on}`,
    })),
  );
}

/**
 * Loads where each recommendation stands. An assessment that rests on an act is assessed anew when the act's row changes.
 * @param recommendationIds the id of each recommendation by its reference
 */
export async function loadFollowUps(
  context: LoadContext,
  recommendations: readonly RecommendationEntry[],
  actions: readonly ActionRow[],
  recommendationIds: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx } = context;
  const rows = followUpRows(recommendations);
  const actionRows = new Map(actions.map((row) => [row.key, row]));
  const actionIds = await actionIdsOf(context, rows);
  await syncFacts(
    context,
    {
      entity: "FollowUp",
      table: "follow_up",
      numbered: true,
      basis: (row) => (row.action === undefined ? null : actionRows.get(row.action)),
      recorded: () => tx.followUp.findMany({ where: { referenceKey: { not: null } }, select: originSelect }),
      insert: (added) =>
        tx.followUp.createMany({
          data: added.map(({ row, origin }) => {
            const assessed = reducedToColumns(row.on);
            return {
              ...origin,
              recommendationId: idOf(recommendationIds, row.recommendation, "recommendation"),
              status: row.status,
              assessedOn: assessed.on,
              assessedPrecision: assessed.precision,
              assessorKind: "tracker" as const,
              note: row.note,
              actionId: row.action === undefined ? null : idOf(actionIds, row.action, "act"),
              sourceId: idOf(context.sourceIds, row.source, "source"),
            };
          }),
        }),
    },
    rows,
  );
}

/** The row of each act that assessments rest on: the one that counts, else the last that did. */
async function actionIdsOf(context: LoadContext, rows: readonly FollowUpRow[]): Promise<Map<string, string>> {
  const found = await context.tx.treatyAction.findMany({
    where: { referenceKey: { in: rows.flatMap((row) => row.action ?? []) } },
    select: { id: true, referenceKey: true },
    orderBy: [{ recordedAt: "asc" }, { retractedAt: { sort: "asc", nulls: "last" } }],
  });
  return new Map(found.map((row) => [row.referenceKey ?? "", row.id]));
}
