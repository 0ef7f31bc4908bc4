import type { StateIndex } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { existenceOn } from "#domain/participants/existence.ts";
import { countStatuses } from "#domain/treaty-law/counts.ts";
import { toDateColumn } from "./date-columns.ts";
import { getPrisma } from "./prisma.ts";
import { stateSummarySelect, toStateSummary } from "./state.select.ts";
import { statusTotalsOn } from "./statuses-on.ts";

/**
 * Every participant with its counts over the treaties that had been adopted by a day, in the order of the names. One
 * that did not exist yet, or no longer, is listed too, and counts nowhere.
 */
export async function listStates(view: View): Promise<StateIndex> {
  const { asAt, locale } = view;
  const db = getPrisma();
  const [states, totals, treaties] = await Promise.all([
    db.state.findMany({ select: { ...stateSummarySelect, id: true } }),
    statusTotalsOn(db, view),
    db.treaty.count({ where: { adoptedOn: { lte: toDateColumn(asAt) } } }),
  ]);
  const byState = Map.groupBy(totals, ({ stateId }) => stateId);
  const collator = new Intl.Collator(locale);
  const rows = states.map((row) => {
    const state = toStateSummary(row, locale);
    const existence = existenceOn(state, asAt);
    const known = (byState.get(row.id) ?? []).filter(({ status, uncertain }) => status !== "none" || uncertain);
    const acted = known.reduce((sum, { count }) => sum + count, 0);
    const silent = existence === "existing" ? Math.max(0, treaties - acted) : 0;
    return { state, existence, counts: countStatuses([...known, { status: "none", uncertain: false, count: silent }]) };
  });
  rows.sort((a, b) => collator.compare(a.state.name, b.state.name));
  return { asAt, treaties, rows };
}
