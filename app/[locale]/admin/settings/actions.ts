"use server";

import type { SettingsState } from "#components/settings/settings-state.ts";
import { brandPart } from "#lib/settings/parts/brand.ts";
import { featuresPart } from "#lib/settings/parts/features.ts";
import { focusPart } from "#lib/settings/parts/focus.ts";
import { languagesPart } from "#lib/settings/parts/languages.ts";
import { mailPart } from "#lib/settings/parts/mail.ts";
import { singleSignOnPart } from "#lib/settings/parts/single-sign-on.ts";
import { sitePart } from "#lib/settings/parts/site.ts";
import { answerPart } from "./answer-part.ts";

/** Sets the name of the site and its contact. */
export async function saveSite(state: SettingsState, form: FormData): Promise<SettingsState> {
  return answerPart(sitePart, state, form);
}

/** Sets the state that the dashboard is about. */
export async function saveFocus(state: SettingsState, form: FormData): Promise<SettingsState> {
  return answerPart(focusPart, state, form);
}

/** Sets which languages are offered. */
export async function saveLanguages(state: SettingsState, form: FormData): Promise<SettingsState> {
  return answerPart(languagesPart, state, form);
}

/** Sets the server that mail is handed to. */
export async function saveMail(state: SettingsState, form: FormData): Promise<SettingsState> {
  return answerPart(mailPart, state, form);
}

/** Sets the provider of single sign-on. */
export async function saveSingleSignOn(state: SettingsState, form: FormData): Promise<SettingsState> {
  return answerPart(singleSignOnPart, state, form);
}

/** Switches on and off. */
export async function saveFeatures(state: SettingsState, form: FormData): Promise<SettingsState> {
  return answerPart(featuresPart, state, form);
}

/** Sets the colours. */
export async function saveBrand(state: SettingsState, form: FormData): Promise<SettingsState> {
  return answerPart(brandPart, state, form);
}
