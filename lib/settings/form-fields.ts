import { type SettingsOf, type SettingsSection, sections } from "#domain/settings/sections.ts";
import { removalOf, type SettingsPart } from "./part.ts";

/** Fields of a form as it sends them: texts by their names, lists where a field is sent several times, "1" for a tick. */
type FormFields = Record<string, string | string[]>;

/** Longest text of a field that is given back to be corrected. */
const longest = 1000;

/** What the fields of a part are filled with; of its secrets nothing. */
export function formFields<Section extends SettingsSection>(
  { secrets = [] }: SettingsPart<Section>,
  values: SettingsOf<Section>,
): FormFields {
  const fields: FormFields = {};
  for (const [name, value] of Object.entries(values)) {
    if (secrets.some(({ field }) => field === name)) continue;
    if (Array.isArray(value)) fields[name] = value.map(String);
    else if (typeof value === "boolean") fields[name] = value ? "1" : "";
    else fields[name] = value === null ? "" : String(value);
  }
  return fields;
}

/** What a form sent of a part, to be corrected; of its secrets nothing. */
export function sentFields<Section extends SettingsSection>(
  { section, secrets = [], lists = [] }: SettingsPart<Section>,
  form: FormData,
): FormFields {
  const fields: FormFields = {};
  for (const name of Object.keys(sections[section].shape)) {
    if (secrets.some(({ field }) => field === name)) continue;
    const texts = form.getAll(name).flatMap((value) => (typeof value === "string" ? [value.slice(0, longest)] : []));
    if ((lists as readonly string[]).includes(name)) fields[name] = texts;
    else if (texts[0] !== undefined) fields[name] = texts[0];
  }
  return fields;
}

/** Which secrets a form asks to remove. */
export function sentRemovals<Section extends SettingsSection>(
  { secrets = [] }: SettingsPart<Section>,
  form: FormData,
): string[] {
  return secrets.map(({ field }) => field).filter((field) => form.get(removalOf(field)) !== null);
}
