import type { Dating } from "#domain/records/check-date.ts";
import type { Objection } from "#domain/records/kinds.ts";
import { loadState, loadTreaty } from "./load-named.ts";
import type { Tx } from "./record-kind.ts";

/** The state and treaty that a fact is about, with what its dates are held against. */
export interface Pair {
  readonly stateId: string;
  readonly treatyId: string;
  readonly state: { readonly iso3: string; readonly name: string };
  readonly treaty: { readonly code: string; readonly name: string };
  readonly dating: Dating;
}

/** Looks up both names of a fact; what is not known, and what a correction may not change, is objected to. */
export async function loadPair(
  db: Tx,
  names: { readonly state: string; readonly treaty: string },
  { today, held }: { readonly today: string; readonly held: { values: { state: string; treaty: string } } | null },
): Promise<{ readonly pair: Pair | null; readonly objections: readonly Objection[] }> {
  const state = await loadState(db, names.state);
  const treaty = await loadTreaty(db, names.treaty);
  const objections: Objection[] = [];
  if (state === null) objections.push({ field: "state", rule: "unknownName" });
  if (treaty === null) objections.push({ field: "treaty", rule: "unknownName" });
  if (state === null || treaty === null) return { pair: null, objections };
  if (held !== null && held.values.state !== state.iso3) objections.push({ field: "state", rule: "stays" });
  if (held !== null && held.values.treaty !== treaty.code) objections.push({ field: "treaty", rule: "stays" });
  return {
    objections,
    pair: {
      stateId: state.id,
      treatyId: treaty.id,
      state: { iso3: state.iso3, name: state.name },
      treaty: { code: treaty.code, name: treaty.name },
      dating: { today, adoptedOn: treaty.adoptedOn, existence: state.existence },
    },
  };
}
