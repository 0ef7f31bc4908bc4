import { type StateSummary, searchNames } from "#domain/entities/state.ts";
import type { TreatySummary } from "#domain/entities/treaty.ts";
import { type Picked, pickNamed } from "#domain/search/pick-named.ts";
import { getPrisma } from "./prisma.ts";
import { stateSummarySelect, toStateSummary } from "./state.select.ts";
import { toTreatySummary, treatySummarySelect } from "./treaty.select.ts";

/** Everything that a form for the act of a state offers, and what its reader picked of it. */
export interface PickedPair {
  readonly states: readonly StateSummary[];
  readonly treaties: readonly TreatySummary[];
  /** Null where nothing was typed. */
  readonly state: Picked<StateSummary> | null;
  readonly treaty: Picked<TreatySummary> | null;
}

/**
 * Finds the state and treaty that somebody typed: names in every language, ISO codes; titles, common names, codes and
 * numbers of the UN Treaty Collection.
 */
export async function pickPair(
  typed: { readonly state: string | null; readonly treaty: string | null },
  locale: string,
): Promise<PickedPair> {
  const db = getPrisma();
  const [stateRows, treatyRows] = await Promise.all([
    db.state.findMany({ select: stateSummarySelect }),
    db.treaty.findMany({ select: treatySummarySelect, orderBy: { position: "asc" } }),
  ]);
  const collator = new Intl.Collator(locale);
  const states = stateRows.map((row) => toStateSummary(row, locale)).sort((a, b) => collator.compare(a.name, b.name));
  const treaties = treatyRows.map(toTreatySummary);
  const treatyNames = ({ title, shortTitle, code, slug, untcNumber, aliases }: TreatySummary) => [
    title,
    shortTitle,
    code,
    slug,
    untcNumber,
    ...aliases,
  ];
  return {
    states,
    treaties,
    state: typed.state === null ? null : pickNamed(typed.state, states, searchNames),
    treaty: typed.treaty === null ? null : pickNamed(typed.treaty, treaties, treatyNames),
  };
}
