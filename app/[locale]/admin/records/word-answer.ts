import { getLocale, getTranslations } from "next-intl/server";
import type { RecordFormState, WordedConflict, WordedPreview } from "#components/records/form-state.ts";
import { formatDay, formatKnownDate } from "#components/ui/known-date.tsx";
import type { FormError } from "#domain/acts/act-values.ts";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { NamedField } from "#domain/forms/field-kinds.ts";
import { type FormValues, inputOf } from "#domain/forms/form-values.ts";
import { threeWay } from "#domain/forms/three-way.ts";
import type { Consequence, Objection, Told, Warned } from "#domain/records/kinds.ts";
import { ruleValues } from "#lib/query/parameters.ts";
import { labelOf, wholeLabel, wordsByPath } from "./word-fields.ts";

/** Turns what the record answers into the reader's words. */

/** Rules that were broken, each at its input. */
export async function wordObjections(
  fields: readonly NamedField[],
  values: FormValues,
  objections: readonly Objection[],
): Promise<FormError[]> {
  const [t, words] = await Promise.all([getTranslations("errors"), wordsByPath()]);
  return objections.map(({ field, rule }) => {
    const input = inputOf(fields, values, field);
    const known = t.has(`rules.${rule}` as "rules.day") ? rule : "value";
    const message = t(`rules.${known as "day"}`, { ...ruleValues, field, value: "" });
    return { field: input, message: `${labelOf(words, input)} ${message}` };
  });
}

/** Notes and warnings in words; what they speak of is looked up or written in the reader's way. */
export async function wordTold<Of extends Consequence | Warned>(
  group: "notes" | "warnings",
  all: readonly Of[],
): Promise<string[]> {
  const [t, words, locale] = await Promise.all([getTranslations("records"), wordsByPath(), getLocale()]);
  const told = (value: Told): string | number => {
    if (typeof value !== "object") return value;
    return "words" in value ? (words(value.words) ?? value.words) : formatKnownDate(knownDate(value.date), locale);
  };
  return all.map((one) => {
    const name = "note" in one ? one.note : one.rule;
    const values = Object.fromEntries(Object.entries(one.values).map(([key, value]) => [key, told(value)]));
    return t(`${group}.${name}` as "notes.movesNothing", values as never);
  });
}

/** What a record would change. @param was what is on record, for a correction */
export async function wordPreview(
  fields: readonly NamedField[],
  values: FormValues,
  {
    was,
    checked,
    notice,
    warnings,
    consequences,
  }: {
    readonly was: FormValues | null;
    readonly checked: string;
    readonly notice: string | null;
    readonly warnings: readonly Warned[];
    readonly consequences: readonly Consequence[];
  },
): Promise<WordedPreview> {
  const [words, notes, warned] = await Promise.all([
    wordsByPath(),
    wordTold("notes", consequences),
    wordTold("warnings", warnings),
  ]);
  const differences =
    was === null
      ? []
      : threeWay({ was: values, theirs: was, mine: values }, rowNames(fields)).fields.map(
          ({ name, theirs, was: now }) => ({
            label: wholeLabel(words, name),
            before: theirs || "–",
            after: now || "–",
          }),
        );
  return {
    checked,
    notice,
    notes,
    differences,
    warnings: warnings.map(({ rule }, index) => ({ rule, message: warned[index] ?? "" })),
  };
}

/** The names of the fields that hold rows. */
export function rowNames(fields: readonly NamedField[]): string[] {
  return fields.flatMap(({ kind, name }) => (kind === "rows" ? [name] : []));
}

/** What a colleague changed since a form was opened, and the form to go on from. */
export async function wordConflict(
  fields: readonly NamedField[],
  versions: { readonly was: FormValues; readonly theirs: FormValues; readonly mine: FormValues },
  change: { readonly by: string; readonly at: Date | null; readonly reason: string | null },
): Promise<{ readonly values: FormValues; readonly conflict: WordedConflict }> {
  const [t, words, locale] = await Promise.all([getTranslations("records.conflict"), wordsByPath(), getLocale()]);
  const merge = threeWay(versions, rowNames(fields));
  return {
    values: merge.values,
    conflict: {
      title: t("title", { by: change.by, at: momentWords(change.at, locale) }),
      reason: change.reason === null ? null : t("reason", { reason: change.reason }),
      fields: merge.fields.map(({ name, ...field }) => ({ label: wholeLabel(words, name), ...field })),
    },
  };
}

/** A moment as its day. */
export function momentWords(at: Date | null, locale: string): string {
  return at === null ? "?" : formatDay(at.toISOString().slice(0, 10), locale, "long");
}

/** An answer that is about the whole form. */
export function wholeError(state: RecordFormState, message: string): RecordFormState {
  return { ...state, preview: null, conflict: null, errors: [{ field: "", message }] };
}
