import type { StateIndex } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { existenceOn } from "#domain/participants/existence.ts";
import { countStatuses } from "#domain/treaty-law/counts.ts";
import { toDateColumn } from "./date-columns.ts";
import { getPrisma } from "./prisma.ts";
import { stateSummarySelect, toStateSummary } from "./state.select.ts";
import { statusesOn } from "./statuses-on.ts";

/**
 * Every participant with its counts over the treaties that had been adopted by a day, in the order of the names. One
 * that did not exist yet, or no longer, is listed too, and counts nowhere.
 */
export async function listStates(view: View): Promise<StateIndex> {
  const { asAt, locale } = view;
  const db = getPrisma();
  const [states, periods, treaties] = await Promise.all([
    db.state.findMany({ select: { ...stateSummarySelect, id: true } }),
    statusesOn(db, view),
    db.treaty.count({ where: { adoptedOn: { lte: toDateColumn(asAt) } } }),
  ]);
  const byState = Map.groupBy(periods, (period) => period.stateId);
  const collator = new Intl.Collator(locale);
  const rows = states.map((row) => {
    const state = toStateSummary(row, locale);
    const existence = existenceOn(state, asAt);
    const known = (byState.get(row.id) ?? []).filter((period) => period.status !== "none" || period.uncertain);
    const silent = Array.from(
      { length: existence === "existing" ? Math.max(0, treaties - known.length) : 0 },
      () => ({ status: "none", uncertain: false }) as const,
    );
    const statuses = known.map((period) => ({ status: period.status, uncertain: period.uncertain }));
    return { state, existence, counts: countStatuses([...statuses, ...silent]) };
  });
  rows.sort((a, b) => collator.compare(a.state.name, b.state.name));
  return { asAt, treaties, rows };
}
