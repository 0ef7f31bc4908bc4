import type { DeclarationRow } from "./fact-schema.ts";

/**
 * Checks that each row of declarations.csv that names what it objects to is an objection, and that what it names is a
 * declaration under the same treaty.
 * @throws Error that names file, row and field for the first row that is not as it should be
 */
export function checkObjections(rows: readonly DeclarationRow[]): void {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const [index, row] of rows.entries()) {
    if (row.objects_to === undefined) continue;
    const fault = faultOf(row, byKey.get(row.objects_to));
    if (fault !== null) throw new Error(`declarations.csv, row ${index + 1}, objects_to: ${fault}`);
  }
}

function faultOf(row: DeclarationRow, target: DeclarationRow | undefined): string | null {
  if (row.kind !== "objection") return `is given although the row is of kind ${row.kind}, not an objection`;
  if (target === undefined) return `no row has the key ${row.objects_to}`;
  if (target.treaty !== row.treaty) return `${target.key} is a declaration under ${target.treaty}, not ${row.treaty}`;
  return target.kind === "objection" ? `${target.key} is itself an objection` : null;
}
