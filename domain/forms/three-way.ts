import type { FormValues } from "./form-values.ts";

/** A field that two people changed, or one of them. */
export interface MergedField {
  /** The input, or the rows that are told as one. */
  readonly name: string;
  readonly was: string;
  readonly theirs: string;
  readonly mine: string;
  /** Whether both changed it, each in another way: somebody has to choose. */
  readonly clash: boolean;
}

export interface Merge {
  /** What to go on from: their changes where I made none, mine where I made some. */
  readonly values: FormValues;
  /** What they changed, clashes first. */
  readonly fields: readonly MergedField[];
}

/**
 * What becomes of a form when somebody else has changed the record since it was opened.
 * @param was the record as the form was opened
 * @param theirs the record as it is now
 * @param mine the form as it was sent
 * @param rowFields names of the fields that hold rows: their rows are compared together, since a row has no name of its own
 */
export function threeWay(
  { was, theirs, mine }: { readonly was: FormValues; readonly theirs: FormValues; readonly mine: FormValues },
  rowFields: readonly string[],
): Merge {
  const unitOf = (input: string) => rowFields.find((name) => input.startsWith(`${name}.`)) ?? input;
  const inputs = [...new Set([...Object.keys(was), ...Object.keys(theirs), ...Object.keys(mine)])];
  const units = Map.groupBy(inputs, unitOf);
  const text = (values: FormValues, of: readonly string[]) =>
    of.flatMap((input) => (values[input] ?? "").trim() || []).join("\n");
  const fields: MergedField[] = [];
  const values: Record<string, string> = {};
  for (const [name, of] of units) {
    const ordered = [...of].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
    const told = { name, was: text(was, ordered), theirs: text(theirs, ordered), mine: text(mine, ordered) };
    const [iChanged, theyChanged] = [told.mine !== told.was, told.theirs !== told.was];
    const from = iChanged ? mine : theirs;
    for (const input of of) {
      const value = from[input];
      if (value !== undefined) values[input] = value;
    }
    if (theyChanged) fields.push({ ...told, clash: iChanged && told.mine !== told.theirs });
  }
  fields.sort((a, b) => Number(b.clash) - Number(a.clash));
  return { values, fields };
}
