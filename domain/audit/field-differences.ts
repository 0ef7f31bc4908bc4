/** A field of a record that an entry of the audit log changed; null where there was or is no such field. */
export interface FieldDifference {
  /** Names from the outside in: ["source", "title"]. */
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

type Json = unknown;

/** Every value of a record with its path. Lists of plain values are one text, as they are read; others go on by number. */
function* leaves(value: Json, path: readonly string[]): Generator<[path: readonly string[], text: string]> {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== "object" || one === null)) {
      if (value.length > 0) yield [path, value.map(String).join(", ")];
      return;
    }
    for (const [index, one] of value.entries()) yield* leaves(one, [...path, String(index + 1)]);
  } else if (typeof value === "object") {
    for (const [name, one] of Object.entries(value)) yield* leaves(one, [...path, name]);
  } else {
    yield [path, String(value)];
  }
}

/**
 * In what two versions of a record differ, field by field, in the order in which the fields stand.
 * @param before null where the record did not exist
 * @param after null where it no longer counts
 * @returns nothing where both say the same
 */
export function fieldDifferences(before: Json, after: Json): FieldDifference[] {
  const found = new Map<string, { path: readonly string[]; before: string | null; after: string | null }>();
  for (const [path, text] of leaves(before, [])) found.set(JSON.stringify(path), { path, before: text, after: null });
  for (const [path, text] of leaves(after, [])) {
    const key = JSON.stringify(path);
    const known = found.get(key);
    if (known === undefined) found.set(key, { path, before: null, after: text });
    else known.after = text;
  }
  return [...found.values()].filter((field) => field.before !== field.after);
}
