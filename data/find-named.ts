import { stateByName, treatyByName } from "./find-state.ts";
import { getPrisma } from "./prisma.ts";

/** Ids of the states and treaties that a list is narrowed to; none: of all. */
export interface Scope {
  readonly stateIds: readonly string[];
  readonly treatyIds: readonly string[];
}

/** What a filter names, or the first name that nothing has. */
export type Named =
  | ({ readonly ok: true } & Scope)
  | { readonly ok: false; readonly field: "state" | "treaty"; readonly name: string };

/**
 * Looks up what a filter names: states by code or slug, treaties by code, number or slug, in any case.
 * @returns their ids, none where the filter names none; or the first name that is not known
 */
export async function findNamed(filter: {
  readonly state?: readonly string[] | undefined;
  readonly treaty?: readonly string[] | undefined;
}): Promise<Named> {
  const { state = [], treaty = [] } = filter;
  const db = getPrisma();
  const [states, treaties] = await Promise.all([
    Promise.all(state.map((name) => db.state.findFirst({ select: { id: true }, where: stateByName(name) }))),
    Promise.all(treaty.map((name) => db.treaty.findFirst({ select: { id: true }, where: treatyByName(name) }))),
  ]);
  const noState = state[states.indexOf(null)];
  if (noState !== undefined) return { ok: false, field: "state", name: noState };
  const noTreaty = treaty[treaties.indexOf(null)];
  if (noTreaty !== undefined) return { ok: false, field: "treaty", name: noTreaty };
  const ids = (rows: readonly ({ id: string } | null)[]) => [...new Set(rows.flatMap((row) => row?.id ?? []))];
  return { ok: true, stateIds: ids(states), treatyIds: ids(treaties) };
}

/** Where-clause for what belongs to some states and treaties; no clause where they are not narrowed. */
export function inScope({ stateIds, treatyIds }: Scope) {
  return {
    ...(stateIds.length === 0 ? {} : { stateId: { in: [...stateIds] } }),
    ...(treatyIds.length === 0 ? {} : { treatyId: { in: [...treatyIds] } }),
  };
}
