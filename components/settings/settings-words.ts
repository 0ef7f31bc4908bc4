import { getTranslations } from "next-intl/server";
import type { SettingsWords } from "./settings-state.ts";

/** What every form of settings says: forms run in the browser, which is sent no messages. */
export async function settingsWords(): Promise<SettingsWords> {
  const t = await getTranslations("settings");
  return {
    save: t("save"),
    errorTitle: t("errors.title"),
    staleTitle: t("stale.title"),
    differs: t("stale.differs"),
    equal: t("stale.equal"),
    restart: t("stale.restart"),
    remove: t("secret.remove"),
    onRecord: t("stale.onRecord"),
    typed: t("stale.typed"),
  };
}
