import type { Period } from "#domain/changes/period.ts";
import type { StateName } from "#domain/entities/state.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { GroupKey } from "#domain/participants/groups.ts";

/** The list of changes that a page shows: its two sides, as its tabs name them. */
export type ChangeSide = "world" | "record";

/** What the list is narrowed to, by the codes of its address. */
export interface ChangeFilter {
  readonly states: readonly StateName[];
  readonly treaties: readonly TreatyName[];
  /** Groups of which the states are members. */
  readonly within: readonly GroupKey[];
}

/** The filter as the parameters of an address. */
export function filterQuery({ states, treaties, within }: ChangeFilter): {
  state: string;
  within: string;
  treaty: string;
} {
  return {
    state: states.map(({ iso3 }) => iso3).join(","),
    within: within.join(","),
    treaty: treaties.map(({ code }) => code).join(","),
  };
}

/**
 * The names that the filter stands for, for a sentence; the empty string where the list is not narrowed.
 * @param groupName names a group in the reader's language
 */
export function filterWords({ states, treaties, within }: ChangeFilter, groupName: (key: GroupKey) => string): string {
  return [...states.map(({ name }) => name), ...within.map(groupName), ...treaties.map(({ code }) => code)].join(", ");
}

/** The period as the parameters of an address: moments of the record by their days. */
export function periodQuery(side: ChangeSide, { from, to }: Period<string>): Record<string, string> {
  return side === "world" ? { from, to } : { recordedFrom: from.slice(0, 10), recordedTo: to.slice(0, 10) };
}
