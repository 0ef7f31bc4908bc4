import { type GroupKey, within as ofGroups } from "#domain/participants/groups.ts";
import { kebab } from "./enum-names.ts";
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

/** An id that nothing has, for a filter that lets no state pass: an empty list would mean all of them. */
const nobody = "00000000-0000-0000-0000-000000000000";

/** Ids of the states of some groups. */
export async function idsWithin(groups: readonly GroupKey[]): Promise<ReadonlySet<string>> {
  const rows = await getPrisma().state.findMany({
    select: { id: true, iso3: true, kind: true, region: true, subregion: true },
  });
  const all = rows.map((row) => ({ ...row, kind: kebab(row.kind) }));
  return new Set(ofGroups(all, groups).map(({ id }) => id));
}

/**
 * Looks up what a filter names: states by code or slug, treaties by code, number or slug, in any case. Where it names groups
 * too, those states pass that belong to any of them.
 * @returns their ids, none where the filter names none; or the first name that is not known
 */
export async function findNamed(filter: {
  readonly state?: readonly string[] | undefined;
  readonly treaty?: readonly string[] | undefined;
  readonly within?: readonly GroupKey[] | undefined;
}): Promise<Named> {
  const { state = [], treaty = [], within = [] } = filter;
  const db = getPrisma();
  const [states, treaties, inGroups] = await Promise.all([
    Promise.all(state.map((name) => db.state.findFirst({ select: { id: true }, where: stateByName(name) }))),
    Promise.all(treaty.map((name) => db.treaty.findFirst({ select: { id: true }, where: treatyByName(name) }))),
    within.length === 0 ? null : idsWithin(within),
  ]);
  const noState = state[states.indexOf(null)];
  if (noState !== undefined) return { ok: false, field: "state", name: noState };
  const noTreaty = treaty[treaties.indexOf(null)];
  if (noTreaty !== undefined) return { ok: false, field: "treaty", name: noTreaty };
  const ids = (rows: readonly ({ id: string } | null)[]) => [...new Set(rows.flatMap((row) => row?.id ?? []))];
  const named = ids(states);
  if (inGroups === null) return { ok: true, stateIds: named, treatyIds: ids(treaties) };
  const passing = named.length === 0 ? [...inGroups] : named.filter((id) => inGroups.has(id));
  return { ok: true, stateIds: passing.length === 0 ? [nobody] : passing, treatyIds: ids(treaties) };
}

/** Where-clause for what belongs to some states and treaties; no clause where they are not narrowed. */
export function inScope({ stateIds, treatyIds }: Scope) {
  return {
    ...(stateIds.length === 0 ? {} : { stateId: { in: [...stateIds] } }),
    ...(treatyIds.length === 0 ? {} : { treatyId: { in: [...treatyIds] } }),
  };
}
