import { getFormatter, getTranslations } from "next-intl/server";
import { mostPixels } from "#domain/images/read-image.ts";
import { type ColourMode, contrastInMode } from "#domain/settings/contrast.ts";
import { sections } from "#domain/settings/sections.ts";
import { routing } from "#lib/i18n/routing.ts";
import settings from "#messages/en/settings.json";
import { languageNames } from "./language-names.ts";
import { type SettingsState, type TypedFields, unsent } from "./settings-state.ts";

type Field = keyof typeof settings.fields;
type Rule = keyof typeof settings.rules;

/** Fields that are on or off. */
const switches: ReadonlySet<string> = new Set(Object.keys(sections.features.shape));

/** Fields that break their rules, in the reader's words, with what was typed. @param typed what the form sent, but for secrets */
export async function badSettings(
  errors: readonly { readonly field: string; readonly rule: string; readonly says?: string }[],
  { typed, sent }: { readonly typed: TypedFields; readonly sent: number },
): Promise<SettingsState> {
  const [t, { number }] = await Promise.all([getTranslations("settings"), getFormatter()]);
  const nameOf = await languageNames();
  const messages = errors.map(({ field, rule, says = "" }) => {
    const mode: ColourMode = field === "accentDark" ? "dark" : "light";
    const words = t(`rules.${isRule(rule) ? rule : "value"}`, {
      base: nameOf(routing.defaultLocale),
      mode,
      pixels: mostPixels,
      says,
      // Cut, not rounded: 4.46 must not be told as 4.5.
      ratio: rule === "contrast" ? number(Math.floor(contrastInMode(textOf(typed[field]), mode) * 10) / 10) : "",
    });
    return isField(field) ? { field, message: `${t(`fields.${field}`)} ${words}` } : { field: "", message: words };
  });
  return { ...unsent, typed, errors: messages, sent: sent + 1 };
}

/** Something that is wrong with the whole. */
export async function settingsProblem(key: "denied" | "signedOut", sent: number): Promise<SettingsState> {
  const t = await getTranslations("settings");
  return { ...unsent, errors: [{ field: "", message: t(key) }], sent: sent + 1 };
}

/** That it was saved, or that nothing was changed. */
export async function settingsDone(key: "saved" | "same", sent: number): Promise<SettingsState> {
  const t = await getTranslations("settings");
  return { ...unsent, notice: t(key), sent: sent + 1 };
}

/**
 * What a colleague saved meanwhile, and in which fields it differs from what was typed.
 * @param record what is on record, in the words of the form's fields
 */
export async function staleSettings(
  record: { readonly fields: TypedFields; readonly version: number; readonly by: string; readonly at: string },
  { typed, sent }: { readonly typed: TypedFields; readonly sent: number },
): Promise<SettingsState> {
  const t = await getTranslations("settings");
  const nameOf = await languageNames();
  const shown = (field: string, value: string | readonly string[] | undefined): string => {
    const texts = [value ?? []].flat().filter((text) => text !== "");
    if (switches.has(field)) return texts.length === 0 ? t("off") : t("on");
    if (texts.length === 0) return t("none");
    if (field === "security") return texts.map((text) => t(`security.${text as "tls"}`)).join();
    return texts.map((text) => (field === "offered" || field === "first" ? nameOf(text) : text)).join(", ");
  };
  const differences = Object.keys(settings.fields)
    .filter((field): field is Field => field in record.fields || field in typed)
    .map((field) => ({
      field,
      label: t(`fields.${field}`),
      theirs: shown(field, record.fields[field]),
      yours: shown(field, typed[field]),
    }))
    .filter(({ theirs, yours }) => theirs.trim() !== yours.trim());
  const stale = { said: t("stale.said", { by: record.by, at: record.at }), differences, version: record.version };
  return { ...unsent, stale, typed, sent: sent + 1 };
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

function isField(name: string): name is Field {
  return Object.hasOwn(settings.fields, name);
}

function isRule(name: string): name is Rule {
  return Object.hasOwn(settings.rules, name);
}
