import type { FieldOption, OptionLists } from "#components/records/worded-field.ts";
import {
  listRecommendationOptions,
  listStateOptions,
  listTreatyOptions,
  listVisitOptions,
} from "#data/records/list-options.ts";
import { searchNames } from "#domain/entities/state.ts";
import { fieldsOf, type NamedField, type ReferenceTo } from "#domain/forms/field-kinds.ts";
import { type RecordName, recordSchemas } from "#domain/records/kinds.ts";

function referencesOf(fields: readonly NamedField[]): ReferenceTo[] {
  return fields.flatMap((field) => {
    if (field.kind === "reference") return [field.to];
    if (field.kind === "group") return referencesOf(field.fields);
    return field.kind === "rows" ? referencesOf(field.columns) : [];
  });
}

async function optionsOf(to: ReferenceTo, locale: string): Promise<FieldOption[]> {
  switch (to) {
    case "state":
      return (await listStateOptions(locale)).map((one) => ({
        value: one.name,
        label: searchNames(one).filter(Boolean).slice(1).join(" · "),
      }));
    case "treaty":
      return (await listTreatyOptions()).map((one) => ({ value: one.code, label: `${one.untcNumber} · ${one.title}` }));
    case "visit":
      return (await listVisitOptions()).map(({ slug, title }) => ({ value: slug, label: title }));
    case "recommendation":
      return (await listRecommendationOptions()).map(({ ref, text }) => ({ value: ref, label: text.slice(0, 120) }));
    case "declaration":
    case "act":
      // Their names are numbers: one comes here from the page of what is named.
      return [];
  }
}

/** What the browser offers in the fields of a kind of record that name something else on record. */
export async function optionLists(name: RecordName, locale: string): Promise<OptionLists> {
  const wanted = [...new Set(referencesOf(fieldsOf(recordSchemas[name])))];
  const lists = await Promise.all(wanted.map(async (to) => [`list-${to}`, await optionsOf(to, locale)] as const));
  return Object.fromEntries(lists.filter(([, options]) => options.length > 0));
}
