import type { Instant } from "../dates/instant.ts";
import type { NamedField } from "../forms/field-kinds.ts";

/** What a record said at one time, in the shape of its kind. */
export type Said = Readonly<Record<string, unknown>>;

/** One time at which a record was put right, or taken out of what counts. */
export interface Correction {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  readonly before: Said;
  /** Null where it was taken out. */
  readonly after: Said | null;
}

/** A field that says something else than before. */
export interface FieldChange {
  /** Names from the outside in: ["source", "title"]. Rows have no name of their own. */
  readonly path: readonly string[];
  readonly field: NamedField;
  /** Null where it said nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** In what two versions of a record differ, field by field, in the order of the form. */
export function fieldChanges(
  fields: readonly NamedField[],
  before: Said | null,
  after: Said | null,
  inside: readonly string[] = [],
): FieldChange[] {
  return fields.flatMap((field): FieldChange[] => {
    const path = [...inside, field.name];
    const [was, is] = [before?.[field.name], after?.[field.name]];
    switch (field.kind) {
      case "group":
        return fieldChanges(field.fields, asSaid(was), asSaid(is), path);
      case "rows":
        return rowPairs(field.columns, asRows(was), asRows(is)).flatMap(([one, other]) =>
          fieldChanges(field.columns, one, other, path),
        );
      default: {
        const [first, second] = [textOf(was), textOf(is)];
        return first === second ? [] : [{ path, field, before: first, after: second }];
      }
    }
  });
}

/**
 * The rows that differ, each beside the one that took its place; null where a row was added or taken out. Rows that stand in
 * both are left out, wherever they stand, so that one which is put in before them does not seem to change them all.
 */
function rowPairs(
  columns: readonly NamedField[],
  before: readonly Said[],
  after: readonly Said[],
): [Said | null, Said | null][] {
  const added = [...after];
  const gone = before.filter((row) => {
    const place = added.findIndex((other) => fieldChanges(columns, row, other).length === 0);
    if (place !== -1) added.splice(place, 1);
    return place === -1;
  });
  return Array.from({ length: Math.max(gone.length, added.length) }, (_, index) => [
    gone[index] ?? null,
    added[index] ?? null,
  ]);
}

function asSaid(value: unknown): Said | null {
  return typeof value === "object" && value !== null ? (value as Said) : null;
}

function asRows(value: unknown): readonly Said[] {
  return Array.isArray(value) ? value.map(asSaid).filter((row) => row !== null) : [];
}

/** What a field says, in one text; several texts one a line. */
function textOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value.join("\n") : String(value ?? "");
  return text === "" ? null : text;
}
