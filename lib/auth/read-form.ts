import type { z } from "zod";

/** A form's fields by the rules of a schema, passwords as they were typed; a field left empty is not given. */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
): z.ZodSafeParseResult<z.output<Schema>> {
  return schema.safeParse(formInput(form));
}

/** A form's fields as they were typed; one left empty is left out, one that may stand several times is a list. */
export function formInput(form: FormData, lists: readonly string[] = []): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && value.trim() !== "" && !name.startsWith("$ACTION")) input[name] = value;
  }
  for (const name of lists) input[name] = form.getAll(name);
  return input;
}

/** One field as it was typed; null where it is not given. */
export function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" ? value : null;
}
