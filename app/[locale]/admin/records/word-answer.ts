import { getLocale, getTranslations } from "next-intl/server";
import type { RecordFormState, WordedConflict, WordedPreview } from "#components/records/form-state.ts";
import { formatDay, formatKnownDate } from "#components/ui/known-date.tsx";
import type { FormError } from "#domain/acts/act-values.ts";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { NamedField } from "#domain/forms/field-kinds.ts";
import { type FormValues, inputOf } from "#domain/forms/form-values.ts";
import { threeWay } from "#domain/forms/three-way.ts";
import type { Consequence, Objection, Warned } from "#domain/records/kinds.ts";
import { toldWords, type Words } from "#lib/i18n/told-words.ts";
import { ruleValues } from "#lib/query/parameters.ts";
import { labelOf, readerWords, wholeLabel } from "./word-fields.ts";

/** Turns what the record answers into the reader's words. */

/** Rules that were broken, each at its input. */
export async function wordObjections(
  fields: readonly NamedField[],
  values: FormValues,
  objections: readonly Objection[],
): Promise<FormError[]> {
  const [t, words] = await Promise.all([getTranslations("errors"), readerWords()]);
  return objections.map(({ field, rule }) => {
    const input = inputOf(fields, values, field);
    const known = t.has(`rules.${rule}` as "rules.day") ? rule : "value";
    const message = t(`rules.${known as "day"}`, { ...ruleValues, field, value: "" });
    return { field: input, message: `${labelOf(words, input)} ${message}` };
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
  const locale = await getLocale();
  const how = { locale, dateText: (date: string) => formatKnownDate(knownDate(date), locale) };
  const [words, notes, warned] = await Promise.all([
    readerWords(),
    toldWords("notes", consequences, how),
    toldWords("warnings", warnings, how),
  ]);
  const differences =
    was === null
      ? []
      : threeWay({ was: values, theirs: was, mine: values }, rowNames(fields)).fields.map(
          ({ name, theirs, was: now }) => ({
            label: wholeLabel(words, name),
            before: chosenWords(words, fields, { name, text: theirs }) || "–",
            after: chosenWords(words, fields, { name, text: now }) || "–",
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

/** The names of the fields that hold rows, or several ticks: each is told as one. */
function rowNames(fields: readonly NamedField[]): string[] {
  return fields.flatMap(({ kind, name }) => (kind === "rows" || kind === "choices" ? [name] : []));
}

/** What is ticked in the reader's words, one a line; any other text as it is. */
function chosenWords(
  words: Words,
  fields: readonly NamedField[],
  { name, text }: { readonly name: string; readonly text: string },
): string {
  const field = fields.find((one) => one.name === name);
  if (field?.kind !== "choices" || text === "") return text;
  const worded = text.split("\n").map((value) => words(`${field.words}.${value}`) ?? value);
  return worded.join("\n");
}

/** What a colleague changed since a form was opened, and the form to go on from. */
export async function wordConflict(
  fields: readonly NamedField[],
  versions: { readonly was: FormValues; readonly theirs: FormValues; readonly mine: FormValues },
  change: { readonly by: string; readonly at: Date | null; readonly reason: string | null },
): Promise<{ readonly values: FormValues; readonly conflict: WordedConflict }> {
  const [t, words, locale] = await Promise.all([getTranslations("records.conflict"), readerWords(), getLocale()]);
  const merge = threeWay(versions, rowNames(fields));
  return {
    values: merge.values,
    conflict: {
      title: t("title", { by: change.by, at: momentWords(change.at, locale) }),
      reason: change.reason === null ? null : t("reason", { reason: change.reason }),
      fields: merge.fields.map(({ name, clash, ...texts }) => {
        const told = (text: string) => chosenWords(words, fields, { name, text });
        return {
          label: wholeLabel(words, name),
          clash,
          was: told(texts.was),
          theirs: told(texts.theirs),
          mine: told(texts.mine),
        };
      }),
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
