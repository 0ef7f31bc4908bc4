import type { Period } from "#domain/changes/period.ts";
import type { StateName } from "#domain/entities/state.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";

/** The list of changes that a page shows: its two sides, as its tabs name them. */
export type ChangeSide = "world" | "record";

/** What the list is narrowed to, by the codes of its address. */
export interface ChangeFilter {
  readonly states: readonly StateName[];
  readonly treaties: readonly TreatyName[];
}

/** The filter as the parameters of an address. */
export function filterQuery({ states, treaties }: ChangeFilter): { state: string; treaty: string } {
  return {
    state: states.map(({ iso3 }) => iso3).join(","),
    treaty: treaties.map(({ code }) => code).join(","),
  };
}

/** The names that the filter stands for, for a sentence; the empty string where the list is not narrowed. */
export function filterWords({ states, treaties }: ChangeFilter): string {
  return [...states.map(({ name }) => name), ...treaties.map(({ code }) => code)].join(", ");
}

/** The period as the parameters of an address: moments of the record by their days. */
export function periodQuery(side: ChangeSide, { from, to }: Period<string>): Record<string, string> {
  return side === "world" ? { from, to } : { recordedFrom: from.slice(0, 10), recordedTo: to.slice(0, 10) };
}
