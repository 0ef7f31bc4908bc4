import { type TreatyName, treatyNamed } from "#domain/entities/treaty.ts";
import { byName, type MatrixChoice } from "#domain/visualisation/status-matrix.ts";
import type { readParameters } from "./parameters.ts";

/** The parameters of the matrix, without those of the day and the record. */
export const matrixParameters = ["within", "treaty", "start", "groupBy", "sortBy"] as const;

/** Most treaties that have a column at once: more cannot be read beside each other. */
export const mostColumns = 40;

type Values = Extract<ReturnType<typeof readParameters<(typeof matrixParameters)[number]>>, { ok: true }>["values"];

/**
 * What the parameters of the matrix ask for.
 * @param values as they were read
 * @param treaties all that can be named; a name that none of them has is left out (proxy.ts refuses it before)
 */
export function matrixChoiceOf(values: Partial<Values>, treaties: readonly TreatyName[]): MatrixChoice {
  const codeOf = (name: string) => treatyNamed(treaties, name)?.code;
  const { within = [], treaty = [], start, groupBy = "region", sortBy = byName } = values;
  return {
    within: [...new Set(within)],
    treaties: [...new Set(treaty.flatMap((name) => codeOf(name) ?? []))],
    start: start === undefined ? null : (codeOf(start) ?? null),
    groupBy,
    sortBy: codeOf(sortBy) ?? sortBy,
  };
}
