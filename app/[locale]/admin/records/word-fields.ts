import { getLocale } from "next-intl/server";
import type { WordedField } from "#components/records/worded-field.ts";
import type { NamedField } from "#domain/forms/field-kinds.ts";
import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { fixedFields, type RecordName, recordSchemas } from "#domain/records/kinds.ts";
import { type Words, wordsByPath } from "#lib/i18n/told-words.ts";

/** Words of the reader's language by the path of their message; null where there are none. */
export async function readerWords(): Promise<Words> {
  return wordsByPath(await getLocale());
}

/** The label of a field by the last part of its name. */
export function labelOf(words: Words, name: string): string {
  const own = name.slice(name.lastIndexOf(".") + 1);
  return words(`records.fields.${own}`) ?? own;
}

/** "Source: Title" for what stands in a group, with the number of its row for what stands in one. */
export function wholeLabel(words: Words, name: string): string {
  return name
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : labelOf(words, part)))
    .join(": ");
}

/** The fields of a kind of record in the reader's words. @param corrects whether they are those of a correction */
export async function wordFields(
  name: RecordName,
  { corrects }: { readonly corrects: boolean },
): Promise<WordedField[]> {
  const words = await readerWords();
  const fixed = new Set(corrects ? fixedFields[name] : []);
  const rowLabel = words("records.form.rowLabel") ?? "";
  const addLabel = words("records.form.addRow") ?? "";
  const optionsOf = (field: { readonly options: readonly string[]; readonly words: string }) =>
    field.options.map((value) => ({ value, label: words(`${field.words}.${value}`) ?? value }));
  const word = (field: NamedField, prefix: string): WordedField => {
    const hint = words(`records.hints.${field.name}`);
    const about = {
      name: prefix + field.name,
      label: words(`records.fields.${field.name}`) ?? field.name,
      hint,
      fixed: fixed.has(field.name),
    };
    switch (field.kind) {
      case "line":
      case "text":
        return { ...about, kind: field.kind, required: field.required, longest: field.longest, list: null };
      case "reference":
        return { ...about, kind: "line", required: field.required, longest: 200, list: `list-${field.to}` };
      case "date":
        return {
          ...about,
          hint: hint ?? words("records.hints.date"),
          kind: "line",
          required: field.required,
          longest: 20,
          list: null,
        };
      case "number":
        return { ...about, kind: "line", required: field.required, longest: 12, list: null };
      case "day":
        return { ...about, kind: "day", required: field.required };
      case "lines":
        return {
          ...about,
          hint: hint ?? words("records.hints.lines"),
          kind: "text",
          required: false,
          longest: 20_000,
          list: null,
        };
      case "choice":
        return { ...about, kind: "choice", required: field.required, options: optionsOf(field) };
      case "choices":
        return { ...about, kind: "choices", options: optionsOf(field) };
      case "tick":
        return { ...about, kind: "tick" };
      case "group":
        return { ...about, kind: "group", fields: field.fields.map((one) => word(one, `${about.name}.`)) };
      case "rows":
        // Columns are named without their row: the form puts its number before them.
        return { ...about, kind: "rows", rowLabel, addLabel, columns: field.columns.map((one) => word(one, "")) };
    }
  };
  return fieldsOf(recordSchemas[name]).map((field) => word(field, ""));
}
