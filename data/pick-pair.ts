import { type StateSummary, searchNames } from "#domain/entities/state.ts";
import { type TreatySummary, treatyNames } from "#domain/entities/treaty.ts";
import { type Picked, pickNamed } from "#domain/search/pick-named.ts";
import { listStateOptions, listTreatyOptions } from "./records/list-options.ts";

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
  const [states, treaties] = await Promise.all([listStateOptions(locale), listTreatyOptions()]);
  return {
    states,
    treaties,
    state: typed.state === null ? null : pickNamed(typed.state, states, searchNames),
    treaty: typed.treaty === null ? null : pickNamed(typed.treaty, treaties, treatyNames),
  };
}
