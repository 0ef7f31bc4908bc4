import type { NamedField } from "./field-kinds.ts";

/** What stands in a form, by the names of its inputs: "source.title", "officials.0.name", "groups.women" with "women" where it is ticked. */
export type FormValues = Readonly<Record<string, string>>;

/** Longest text of one input that is kept to be shown again. */
const longestShown = 20_000;

/** Most rows of one field that are looked at; a schema allows fewer. */
const mostRows = 100;

/** The inputs of a form, each by its whole name, with as many rows as its values have. */
export function inputsOf(fields: readonly NamedField[], values: FormValues, prefix = ""): NamedField[] {
  return fields.flatMap((field) => {
    const name = prefix + field.name;
    if (field.kind === "group") return inputsOf(field.fields, values, `${name}.`);
    if (field.kind === "choices") return field.options.map((value) => ({ kind: "tick", name: `${name}.${value}` }));
    if (field.kind !== "rows") return [{ ...field, name }];
    return Array.from({ length: Math.min(rowCount(values, name), mostRows) }, (_, index) =>
      inputsOf(field.columns, values, `${name}.${index}.`),
    ).flat();
  });
}

/** How many rows of a field there are in a form, up to the last one in which anything stands. */
export function rowCount(values: FormValues, name: string): number {
  const numbers = Object.entries(values).flatMap(([key, value]) => {
    if (!key.startsWith(`${name}.`) || value.trim() === "") return [];
    const match = /^(\d{1,3})\./.exec(key.slice(name.length + 1));
    return match === null ? [] : [Number(match[1]) + 1];
  });
  return Math.max(0, ...numbers);
}

/** The values of a form's own fields among everything that was sent; no more than a form can hold. */
export function ownValues(fields: readonly NamedField[], sent: Iterable<readonly [string, unknown]>): FormValues {
  const all: Record<string, string> = {};
  for (const [name, value] of sent) {
    if (typeof value === "string" && !Object.hasOwn(all, name)) all[name] = value.slice(0, longestShown);
  }
  const names = new Set(inputsOf(fields, all).map(({ name }) => name));
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
}

/**
 * What a form says, in the shape in which the interface would be sent it: nothing typed is null, a row in which nothing was
 * typed is left out.
 */
export function bodyOf(fields: readonly NamedField[], values: FormValues, prefix = ""): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field): [string, unknown] => {
      const name = prefix + field.name;
      const text = values[name]?.trim() ?? "";
      switch (field.kind) {
        case "tick":
          return [field.name, text !== ""];
        case "choices":
          return [field.name, field.options.filter((value) => (values[`${name}.${value}`] ?? "") !== "")];
        case "lines":
          return [field.name, text === "" ? [] : text.split(/\r?\n/).map((one) => one.trim())];
        case "group":
          return [field.name, bodyOf(field.fields, values, `${name}.`)];
        case "rows":
          return [
            field.name,
            filledRows(field.columns, values, name).map((index) => bodyOf(field.columns, values, `${name}.${index}.`)),
          ];
        default:
          return [field.name, text === "" ? null : text];
      }
    }),
  );
}

/** The numbers of the rows in which anything was typed. */
function filledRows(columns: readonly NamedField[], values: FormValues, name: string): number[] {
  const count = Math.min(rowCount(values, name), mostRows);
  return Array.from({ length: count }, (_, index) => index).filter((index) =>
    inputsOf(columns, values, `${name}.${index}.`).some((input) => (values[input.name] ?? "").trim() !== ""),
  );
}

/** A record as a form shows it: the way back from bodyOf. */
export function valuesOf(
  fields: readonly NamedField[],
  body: Readonly<Record<string, unknown>>,
  prefix = "",
): FormValues {
  return Object.fromEntries(
    fields.flatMap((field): [string, string][] => {
      const name = prefix + field.name;
      const value = body[field.name];
      if (value === null || value === undefined) return [];
      switch (field.kind) {
        case "tick":
          return value === true ? [[name, "yes"]] : [];
        case "choices":
          return (value as readonly string[]).map((one) => [`${name}.${one}`, one]);
        case "lines":
          return [[name, (value as readonly string[]).join("\n")]];
        case "group":
          return Object.entries(valuesOf(field.fields, value as Record<string, unknown>, `${name}.`));
        case "rows":
          return (value as readonly Record<string, unknown>[]).flatMap((row, index) =>
            Object.entries(valuesOf(field.columns, row, `${name}.${index}.`)),
          );
        default:
          return [[name, String(value)]];
      }
    }),
  );
}

/**
 * The name of the input that a rule was broken in, where rows in which nothing was typed were left out of what was checked:
 * "officials.1.name" of the second filled row is "officials.2.name" of the form, if the form has an empty one before it.
 */
export function inputOf(fields: readonly NamedField[], values: FormValues, path: string): string {
  const [first = "", number, ...rest] = path.split(".");
  const field = fields.find(({ name }) => name === first);
  if (field?.kind === "lines" || field?.kind === "choices") return first;
  if (field?.kind === "rows" && number !== undefined && /^\d+$/.test(number)) {
    const index = filledRows(field.columns, values, first)[Number(number)] ?? Number(number);
    return [first, index, ...rest].join(".");
  }
  return path;
}
