import type { StateIndexRow } from "#domain/entities/pages.ts";

export const stateSorts = ["region", "name", "parties"] as const;
export type StateSort = (typeof stateSorts)[number];

/** How a list of participants is asked to be sorted; anything else than a known word means by region. */
export function stateSortOf(word: string | undefined): StateSort {
  return stateSorts.find((one) => one === word) ?? "region";
}

/** A group of participants. `region` is set where it is one of the United Nations' regions. */
export interface StateGroup {
  readonly kind: "all" | "region" | "elsewhere" | "organisations" | "not-yet" | "dissolved";
  readonly region: string | null;
  readonly rows: readonly StateIndexRow[];
}

/**
 * Participants in groups, for rows already in the order of their names. Those that did not exist on the
 * day are always apart, not yet and no longer: they could not act then.
 */
export function groupStates(rows: readonly StateIndexRow[], sort: StateSort): StateGroup[] {
  const living = rows.filter(({ existence }) => existence === "existing");
  const groups: StateGroup[] = [];
  if (sort === "region") {
    const states = living.filter(({ state }) => state.kind !== "organisation");
    const regions = [...new Set(states.flatMap(({ state }) => (state.region === null ? [] : [state.region])))].sort();
    for (const region of regions) {
      groups.push({ kind: "region", region, rows: states.filter(({ state }) => state.region === region) });
    }
    groups.push(
      { kind: "elsewhere", region: null, rows: states.filter(({ state }) => state.region === null) },
      { kind: "organisations", region: null, rows: living.filter(({ state }) => state.kind === "organisation") },
    );
  } else {
    const sorted = sort === "name" ? living : living.toSorted((a, b) => b.counts.parties - a.counts.parties);
    groups.push({ kind: "all", region: null, rows: sorted });
  }
  for (const kind of ["not-yet", "dissolved"] as const) {
    groups.push({ kind, region: null, rows: rows.filter(({ existence }) => existence === kind) });
  }
  return groups.filter((group) => group.rows.length > 0);
}
