import { type ReadSettings, readSettings } from "#data/settings/read-settings.ts";
import { saveSettings } from "#data/settings/save-settings.ts";
import type { SettingsOf, SettingsSection } from "#domain/settings/sections.ts";
import type { SettingsFault, SettingsPart, TypedSettings } from "./part.ts";
import { seal } from "./seal.ts";

/** What saving a part came to. */
export type SavedPart<Section extends SettingsSection> =
  | { readonly outcome: "saved" | "same" }
  | { readonly outcome: "refused"; readonly errors: readonly SettingsFault[] }
  /** A colleague saved it meanwhile: nothing was written, and this is what is on record. */
  | { readonly outcome: "stale"; readonly current: ReadSettings<Section> };

/**
 * Saves a part of the settings as a form sends it, with its audit entry.
 * @param typed what the part's schema made of the form
 * @param how.version of the values that the form was filled with
 * @param how.removed names of secrets that are to be removed
 * @param how.by e-mail of who saves
 */
export async function savePart<Section extends SettingsSection>(
  part: SettingsPart<Section>,
  typed: TypedSettings<Section>,
  how: { readonly version: number; readonly removed: readonly string[]; readonly by: string },
): Promise<SavedPart<Section>> {
  const { section } = part;
  const current = await readSettings(section);
  if (current.version !== how.version) return { outcome: "stale", current };
  const before = current.values;
  const errors = secretsToGiveAgain(part, typed, before, how.removed);
  if (errors.length > 0) return { outcome: "refused", errors };
  const after = withSecrets(part, typed, before, how.removed);
  const wrong = (await part.check?.(after, before)) ?? [];
  if (wrong.length > 0) return { outcome: "refused", errors: wrong };
  if (JSON.stringify(ordered(before)) === JSON.stringify(ordered(after))) return { outcome: "same" };
  const shown = { before: withoutSecrets(part, before, null), after: withoutSecrets(part, after, before) };
  const saved = await saveSettings(section, after, { version: how.version, by: how.by, shown });
  return saved ? { outcome: "saved" } : { outcome: "stale", current: await readSettings(section) };
}

function secretsToGiveAgain<Section extends SettingsSection>(
  { secrets = [] }: SettingsPart<Section>,
  typed: TypedSettings<Section>,
  before: SettingsOf<Section>,
  removed: readonly string[],
): SettingsFault[] {
  return secrets
    .filter(({ field, boundTo }) => {
      const kept = typed[field] === "" && before[field] !== "" && !removed.includes(field);
      return kept && boundTo.some((name) => typed[name] !== before[name]);
    })
    .map(({ field }) => ({ field, rule: "secretAgain" }));
}

function withSecrets<Section extends SettingsSection>(
  { secrets = [] }: SettingsPart<Section>,
  typed: TypedSettings<Section>,
  before: SettingsOf<Section>,
  removed: readonly string[],
): SettingsOf<Section> {
  const sealed = secrets.map(({ field }) => {
    const text = String(typed[field]);
    return [field, text !== "" ? seal(text) : removed.includes(field) ? "" : before[field]];
  });
  return { ...typed, ...Object.fromEntries(sealed) };
}

/** What the audit may hold: of a secret, whether there is one and whether it is another one than before. */
function withoutSecrets<Section extends SettingsSection>(
  { secrets = [] }: SettingsPart<Section>,
  values: SettingsOf<Section>,
  before: SettingsOf<Section> | null,
): object {
  const told = secrets.map(({ field }) => {
    if (values[field] === "") return [field, "none"];
    const replaced = before !== null && before[field] !== "" && before[field] !== values[field];
    return [field, replaced ? "replaced" : "set"];
  });
  return { ...values, ...Object.fromEntries(told) };
}

function ordered(values: object): [string, unknown][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
