import { refresh } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import { badSettings, settingsDone, settingsProblem, staleSettings } from "#components/settings/settings-answer.ts";
import type { SettingsState } from "#components/settings/settings-state.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import type { ReadSettings } from "#data/settings/read-settings.ts";
import type { SettingsSection } from "#domain/settings/sections.ts";
import { perform } from "#lib/action.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { formInput } from "#lib/auth/read-form.ts";
import { formFields, sentFields, sentRemovals } from "#lib/settings/form-fields.ts";
import type { SettingsPart } from "#lib/settings/part.ts";
import { savePart } from "#lib/settings/save-part.ts";

/** Saves a part of the settings as a form sends it, and answers the form. */
export async function answerPart<Section extends SettingsSection>(
  part: SettingsPart<Section>,
  state: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  const input = formInput(form, part.lists);
  const performed = await perform(
    await currentActor(),
    "settings.manage",
    { schema: part.schema, input },
    (typed, { email: by }) => {
      const version = Number(form.get("version"));
      return savePart(part, typed, { version, removed: sentRemovals(part, form), by });
    },
  );
  const sent = { typed: sentFields(part, form), sent: state.sent };
  if (performed.outcome === "denied") {
    return settingsProblem(performed.denial === "not-signed-in" ? "signedOut" : "denied", state.sent);
  }
  if (performed.outcome === "invalid") return badSettings(performed.errors, sent);
  const { result } = performed;
  if (result.outcome === "refused") return badSettings(result.errors, sent);
  // Saved or not, the page is to say who left it so.
  refresh();
  if (result.outcome === "stale") return staleSettings(await recordOf(part, result.current), sent);
  return settingsDone(result.outcome, state.sent);
}

async function recordOf<Section extends SettingsSection>(
  part: SettingsPart<Section>,
  { values, version, changed }: ReadSettings<Section>,
) {
  const [t, locale] = await Promise.all([getTranslations("ui.moment"), getLocale()]);
  const at = changed?.at ?? "";
  const moment = t("time", { date: formatDay(at.slice(0, 10), locale), time: at.slice(11, 16) });
  return { fields: formFields(part, values), version, by: changed?.by ?? "", at: moment };
}
