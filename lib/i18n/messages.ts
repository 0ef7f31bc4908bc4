import about from "../../messages/en/about.json" with { type: "json" };
import accounts from "../../messages/en/accounts.json" with { type: "json" };
import acts from "../../messages/en/acts.json" with { type: "json" };
import ageing from "../../messages/en/ageing.json" with { type: "json" };
import audit from "../../messages/en/audit.json" with { type: "json" };
import briefing from "../../messages/en/briefing.json" with { type: "json" };
import calendars from "../../messages/en/calendars.json" with { type: "json" };
import changes from "../../messages/en/changes.json" with { type: "json" };
import checks from "../../messages/en/checks.json" with { type: "json" };
import common from "../../messages/en/common.json" with { type: "json" };
import compare from "../../messages/en/compare.json" with { type: "json" };
import dashboard from "../../messages/en/dashboard.json" with { type: "json" };
import declarations from "../../messages/en/declarations.json" with { type: "json" };
import delays from "../../messages/en/delays.json" with { type: "json" };
import embed from "../../messages/en/embed.json" with { type: "json" };
import errors from "../../messages/en/errors.json" with { type: "json" };
import exportsMessages from "../../messages/en/exports.json" with { type: "json" };
import goals from "../../messages/en/goals.json" with { type: "json" };
import groups from "../../messages/en/groups.json" with { type: "json" };
import growth from "../../messages/en/growth.json" with { type: "json" };
import interfaceMessages from "../../messages/en/interface.json" with { type: "json" };
import languages from "../../messages/en/languages.json" with { type: "json" };
import maps from "../../messages/en/maps.json" with { type: "json" };
import matrix from "../../messages/en/matrix.json" with { type: "json" };
import movements from "../../messages/en/movements.json" with { type: "json" };
import pictures from "../../messages/en/pictures.json" with { type: "json" };
import questions from "../../messages/en/questions.json" with { type: "json" };
import recommendations from "../../messages/en/recommendations.json" with { type: "json" };
import records from "../../messages/en/records.json" with { type: "json" };
import reports from "../../messages/en/reports.json" with { type: "json" };
import settings from "../../messages/en/settings.json" with { type: "json" };
import states from "../../messages/en/states.json" with { type: "json" };
import subscriptions from "../../messages/en/subscriptions.json" with { type: "json" };
import themes from "../../messages/en/themes.json" with { type: "json" };
import timelines from "../../messages/en/timelines.json" with { type: "json" };
import treaties from "../../messages/en/treaties.json" with { type: "json" };
import ui from "../../messages/en/ui.json" with { type: "json" };
import visits from "../../messages/en/visits.json" with { type: "json" };
import why from "../../messages/en/why.json" with { type: "json" };
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
