import about from "../../messages/en/about.json";
import accounts from "../../messages/en/accounts.json";
import acts from "../../messages/en/acts.json";
import ageing from "../../messages/en/ageing.json";
import audit from "../../messages/en/audit.json";
import briefing from "../../messages/en/briefing.json";
import calendars from "../../messages/en/calendars.json";
import changes from "../../messages/en/changes.json";
import checks from "../../messages/en/checks.json";
import common from "../../messages/en/common.json";
import compare from "../../messages/en/compare.json";
import dashboard from "../../messages/en/dashboard.json";
import declarations from "../../messages/en/declarations.json";
import delays from "../../messages/en/delays.json";
import embed from "../../messages/en/embed.json";
import errors from "../../messages/en/errors.json";
import exportsMessages from "../../messages/en/exports.json";
import goals from "../../messages/en/goals.json";
import groups from "../../messages/en/groups.json";
import growth from "../../messages/en/growth.json";
import interfaceMessages from "../../messages/en/interface.json";
import languages from "../../messages/en/languages.json";
import maps from "../../messages/en/maps.json";
import matrix from "../../messages/en/matrix.json";
import movements from "../../messages/en/movements.json";
import pictures from "../../messages/en/pictures.json";
import questions from "../../messages/en/questions.json";
import recommendations from "../../messages/en/recommendations.json";
import records from "../../messages/en/records.json";
import reports from "../../messages/en/reports.json";
import settings from "../../messages/en/settings.json";
import states from "../../messages/en/states.json";
import subscriptions from "../../messages/en/subscriptions.json";
import themes from "../../messages/en/themes.json";
import timelines from "../../messages/en/timelines.json";
import treaties from "../../messages/en/treaties.json";
import ui from "../../messages/en/ui.json";
import visits from "../../messages/en/visits.json";
import why from "../../messages/en/why.json";
import type { Locale } from "./routing.ts";

/** English is the language that every other one is measured against: a key that it lacks is an error of types. */
const english = {
  about,
  acts,
  accounts,
  ageing,
  audit,
  briefing,
  calendars,
  changes,
  checks,
  common,
  compare,
  dashboard,
  declarations,
  delays,
  embed,
  errors,
  exports: exportsMessages,
  goals,
  groups,
  growth,
  interface: interfaceMessages,
  languages,
  maps,
  matrix,
  movements,
  pictures,
  questions,
  recommendations,
  records,
  reports,
  settings,
  states,
  subscriptions,
  themes,
  timelines,
  treaties,
  ui,
  visits,
  why,
};

/** All messages of a language, in namespaces named after their files. */
export type Messages = typeof english;

const loaders: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => english,
};

/** The messages of a language. */
export function loadMessages(locale: Locale): Promise<Messages> {
  return loaders[locale]();
}
