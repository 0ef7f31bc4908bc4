import type { StateIndex, StateIndexRow } from "../entities/pages.ts";
import type { StateSummary } from "../entities/state.ts";

/** A state among those of its subregion. */
export interface Neighbour extends Pick<StateIndexRow, "state" | "counts"> {
  /** By treaties in force, from 1; those with as many share a place. */
  readonly place: number;
}

/**
 * The states of a state's subregion that existed on the day of the index, itself among them, by how many treaties are in force
 * for them: the most first, as many in the order of the index. None where it belongs to no subregion.
 */
export function neighboursOf(
  { rows }: Pick<StateIndex, "rows">,
  { subregion }: Pick<StateSummary, "subregion">,
): Neighbour[] {
  if (subregion === null) return [];
  const inside = rows.filter(
    ({ state, existence }) => existence === "existing" && state.kind === "state" && state.subregion === subregion,
  );
  return inside
    .toSorted((a, b) => b.counts.parties - a.counts.parties)
    .map(({ state, counts }) => ({
      state,
      counts,
      place: 1 + inside.filter((other) => other.counts.parties > counts.parties).length,
    }));
}
