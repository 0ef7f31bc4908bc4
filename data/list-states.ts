import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { StateIndex } from "#domain/entities/pages.ts";
import { countStatuses } from "#domain/treaty-law/counts.ts";
import { toDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { getPrisma } from "./prisma.ts";
import { stateSummarySelect, toStateSummary } from "./state.select.ts";
import { periodsOn } from "./status-on.ts";

/**
 * Every participant with its counts over the treaties that had been adopted by a day, in the order of the names.
 * A dissolved state is listed for its time and after it, with its dates.
 */
export async function listStates(query: { readonly asAt: IsoDay; readonly locale: string }): Promise<StateIndex> {
  const { asAt, locale } = query;
  const db = getPrisma();
  const [states, periods, treaties] = await Promise.all([
    db.state.findMany({ select: { ...stateSummarySelect, id: true } }),
    periodsOn(db, asAt),
    db.treaty.count({ where: { adoptedOn: { lte: toDateColumn(asAt) } } }),
  ]);
  const byState = Map.groupBy(periods, (period) => period.stateId);
  const collator = new Intl.Collator(locale);
  const rows = states.map((row) => {
    const known = (byState.get(row.id) ?? []).filter((period) => period.status !== "none" || period.uncertain);
    const silent = Array.from(
      { length: Math.max(0, treaties - known.length) },
      () => ({ status: "none", uncertain: false }) as const,
    );
    const statuses = known.map((period) => ({ status: kebab(period.status), uncertain: period.uncertain }));
    return { state: toStateSummary(row, locale), counts: countStatuses([...statuses, ...silent]) };
  });
  rows.sort((a, b) => collator.compare(a.state.name, b.state.name));
  return { asAt, treaties, rows };
}
