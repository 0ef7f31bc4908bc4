import { searchNames } from "#domain/entities/state.ts";
import { treatyNames } from "#domain/entities/treaty.ts";
import type { NamedField, ReferenceTo } from "#domain/forms/field-kinds.ts";
import { type FormValues, inputsOf } from "#domain/forms/form-values.ts";
import { pickNamed } from "#domain/search/pick-named.ts";
import { listStateOptions, listTreatyOptions, listVisitOptions } from "./list-options.ts";

/** A text in a form that names nothing, or more than one thing. */
export interface UnclearName {
  readonly input: string;
  readonly text: string;
  /** What it could name; none where it names nothing. */
  readonly candidates: readonly string[];
}

/**
 * Puts codes in the place of the names that somebody typed: states by their names in three languages or their codes,
 * treaties by title, common name, code or number, visits by title or address. What has no names is left as it is.
 */
export async function resolveNames(
  fields: readonly NamedField[],
  values: FormValues,
  locale: string,
): Promise<{ readonly values: FormValues; readonly unclear: readonly UnclearName[] }> {
  const named = inputsOf(fields, values).flatMap((input) =>
    input.kind === "reference" && (values[input.name] ?? "").trim() !== "" ? [{ name: input.name, to: input.to }] : [],
  );
  const wanted = new Set<ReferenceTo>(named.map(({ to }) => to));
  const [states, treaties, visits] = await Promise.all([
    wanted.has("state") ? listStateOptions(locale) : [],
    wanted.has("treaty") ? listTreatyOptions() : [],
    wanted.has("visit") ? listVisitOptions() : [],
  ]);
  const resolved: Record<string, string> = { ...values };
  const unclear: UnclearName[] = [];
  const pick = <Thing>(input: string, things: readonly Thing[], { names, code, shown }: NameOf<Thing>) => {
    const text = (values[input] ?? "").trim().slice(0, 200);
    const picked = pickNamed(text, things, names);
    if ("one" in picked) resolved[input] = code(picked.one);
    else unclear.push({ input, text, candidates: picked.candidates.slice(0, 8).map(shown) });
  };
  for (const { name, to } of named) {
    if (to === "state") {
      pick(name, states, { names: searchNames, code: ({ iso3 }) => iso3, shown: (one) => `${one.name} (${one.iso3})` });
    } else if (to === "treaty") {
      pick(name, treaties, {
        names: treatyNames,
        code: ({ code }) => code,
        shown: ({ code }) => code,
      });
    } else if (to === "visit") {
      pick(name, visits, {
        names: ({ slug, title }) => [slug, title],
        code: ({ slug }) => slug,
        shown: ({ slug }) => slug,
      });
    }
  }
  return { values: resolved, unclear };
}

interface NameOf<Thing> {
  readonly names: (thing: Thing) => readonly (string | null)[];
  readonly code: (thing: Thing) => string;
  readonly shown: (thing: Thing) => string;
}
