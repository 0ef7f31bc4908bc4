import { z } from "zod";

/**
 * How a field of a record is asked for. It stands beside the rule of the field, so that a form, the interface and the
 * check of what was sent are made from one description.
 */
export type FieldKind =
  /** One line, or several where it is long. */
  | { readonly kind: "line" | "text"; readonly longest: number; readonly required: boolean }
  /** One of several values, whose words stand in messages under `words`. */
  | {
      readonly kind: "choice";
      readonly options: readonly string[];
      readonly words: string;
      /** Whether it may be left open. */
      readonly required: boolean;
    }
  /** Something on record by its name or code, of which the form offers all. */
  | { readonly kind: "reference"; readonly to: ReferenceTo; readonly required: boolean }
  /** A date as exactly as it is known, or a day. */
  | { readonly kind: "date" | "day"; readonly required: boolean }
  | { readonly kind: "number"; readonly required: boolean }
  | { readonly kind: "tick" }
  /** Any of several values, each ticked; their words stand in messages under `words`. */
  | { readonly kind: "choices"; readonly options: readonly string[]; readonly words: string }
  /** Several texts, one a line. */
  | { readonly kind: "lines"; readonly longest: number }
  /** Fields that belong together. */
  | { readonly kind: "group"; readonly fields: readonly NamedField[] }
  /** Several of the same. */
  | { readonly kind: "rows"; readonly columns: readonly NamedField[] };

/** What a field can name. */
export type ReferenceTo = "state" | "treaty" | "visit" | "recommendation" | "declaration" | "act";

/** A field with the name under which it is sent. */
export type NamedField = FieldKind & { readonly name: string };

const registry = z.registry<FieldKind>();

/** Notes how a field is asked for; gives back its schema. */
export function asked<Schema extends z.ZodType>(schema: Schema, as: FieldKind): Schema {
  registry.add(schema, as);
  return schema;
}

/** The fields of an object's schema in their order; those of which nothing is noted are not asked for in forms. */
export function fieldsOf(schema: z.ZodObject): NamedField[] {
  return Object.entries(schema.shape).flatMap(([name, type]) => {
    const as = registry.get(type as z.ZodType);
    return as === undefined ? [] : [{ ...as, name }];
  });
}
