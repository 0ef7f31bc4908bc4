import type { GroupKey } from "#domain/participants/groups.ts";
import type { readParameters } from "./parameters.ts";

/** The parameters that say who is compared. */
export const comparedParameters = ["states", "within", "members"] as const;

type Values = Extract<ReturnType<typeof readParameters<(typeof comparedParameters)[number]>>, { ok: true }>["values"];

/** Who is put side by side, from parameters that keep their rules. */
export function comparedNamesOf({ states = [], within = [], members = [] }: Partial<Values>): {
  readonly states: readonly string[];
  readonly within: readonly GroupKey[];
  readonly members: readonly string[];
} {
  return { states, within: [...new Set(within)], members };
}
