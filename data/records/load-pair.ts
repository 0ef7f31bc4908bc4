import type { Dating } from "#domain/records/check-date.ts";
import type { Objection } from "#domain/records/kinds.ts";
import { fromDateColumn } from "../date-columns.ts";
import { stateByName, treatyByName } from "../find-state.ts";
import { toExistence } from "../state.select.ts";
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
  const state = await db.state.findFirst({
    select: { id: true, iso3: true, nameEn: true, existsFrom: true, existsUntil: true },
    where: stateByName(names.state),
  });
  const treaty = await db.treaty.findFirst({
    select: { id: true, code: true, shortTitle: true, adoptedOn: true },
    where: treatyByName(names.treaty),
  });
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
      state: { iso3: state.iso3, name: state.nameEn },
      treaty: { code: treaty.code, name: treaty.shortTitle },
      dating: { today, adoptedOn: fromDateColumn(treaty.adoptedOn), existence: toExistence(state) },
    },
  };
}
