import type { Objection, RecordValues } from "#domain/records/kinds.ts";
import { slugOf } from "#domain/records/slug.ts";
import { stateByName, treatyByName } from "../../find-state.ts";
import { withProtocols } from "../../rebuild-projections.ts";
import { type Held, notHeld, type Tx } from "../record-kind.ts";

type Values = RecordValues<"treaty">;

/** Names that another treaty has: a code, a number and an address all find a treaty's page. */
async function takenNames(db: Tx, values: Values, held: Held<Values> | null): Promise<Objection[]> {
  const found: Objection[] = [];
  const others = notHeld(held);
  const taken = async (field: "code" | "untcNumber", name: string) => {
    const other = await db.treaty.findFirst({ select: { id: true }, where: { ...treatyByName(name), ...others } });
    if (other !== null) found.push({ field, rule: "onRecord" });
  };
  if (held === null) await taken("code", values.code);
  else if (values.code !== held.values.code) found.push({ field: "code", rule: "stays" });
  await taken("untcNumber", values.untcNumber);
  if (held === null && slugOf(values.code) === slugOf(values.untcNumber)) {
    found.push({ field: "code", rule: "codeIsNumber" });
  }
  return found;
}

/** What a treaty names, with ids and codes in the place of names. */
export interface TreatyRefs {
  readonly values: Values;
  readonly parentId: string | null;
  readonly objections: readonly Objection[];
}

/** Looks up the treaty that it is a protocol to, and the states that it names. */
export async function loadNames(db: Tx, values: Values, held: Held<Values> | null): Promise<TreatyRefs> {
  const objections = await takenNames(db, values, held);
  const parent =
    values.parent === null
      ? null
      : await db.treaty.findFirst({ select: { id: true, code: true }, where: treatyByName(values.parent) });
  if (values.parent !== null && parent === null) objections.push({ field: "parent", rule: "unknownName" });
  if (parent !== null && held !== null && (await withProtocols(db, [held.id])).includes(parent.id)) {
    objections.push({ field: "parent", rule: "ownProtocol" });
  }
  const requiredStates: string[] = [];
  for (const name of values.entryIntoForce.requiredStates) {
    const state = await db.state.findFirst({ select: { iso3: true }, where: stateByName(name) });
    if (state === null) objections.push({ field: "entryIntoForce.requiredStates", rule: "unknownName" });
    else requiredStates.push(state.iso3);
  }
  return {
    parentId: parent?.id ?? null,
    objections,
    values: {
      ...values,
      parent: parent?.code ?? null,
      entryIntoForce: { ...values.entryIntoForce, requiredStates: [...new Set(requiredStates)] },
    },
  };
}
