import type { z } from "zod";
import { type Actor, type Denial, denialOf } from "#domain/permissions/actor.ts";
import type { Operation } from "#domain/permissions/operations.ts";

/** A field that breaks its rule; the words of the rule stand in messages under `errors.rules`. */
export interface FieldError {
  readonly field: string;
  readonly rule: string;
}

export type Performed<Result> =
  | { readonly outcome: "done"; readonly result: Result }
  | { readonly outcome: "denied"; readonly denial: Denial }
  | { readonly outcome: "invalid"; readonly errors: readonly FieldError[] };

/**
 * The one door of mutations, for forms and the interface alike: who may, then every field by its rule, then the work.
 * Nothing is read of the input before it is known who asks.
 * @param input what was typed or sent; never trusted
 * @returns every field that breaks its rule, not only the first
 */
export async function perform<Schema extends z.ZodType, Result>(
  actor: Actor | null,
  operation: Operation,
  { schema, input }: { readonly schema: Schema; readonly input: unknown },
  run: (values: z.output<Schema>, actor: Actor) => Promise<Result>,
): Promise<Performed<Result>> {
  const denial = denialOf(actor, operation);
  if (denial !== null || actor === null) return { outcome: "denied", denial: denial ?? "not-signed-in" };
  const parsed = schema.safeParse(input);
  if (!parsed.success) return { outcome: "invalid", errors: fieldErrors(parsed.error) };
  return { outcome: "done", result: await run(parsed.data, actor) };
}

/** The first broken rule of each field. Rules that a schema names by no word of ours are called "value". */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const rules = new Map<string, string>();
  for (const issue of error.issues) {
    const names = issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".")];
    const rule =
      issue.code === "unrecognized_keys" ? "unknown" : /^[a-zA-Z]+$/.test(issue.message) ? issue.message : "value";
    for (const name of names) if (!rules.has(name)) rules.set(name, rule);
  }
  return [...rules].map(([field, rule]) => ({ field: field === "" ? "body" : field, rule }));
}
