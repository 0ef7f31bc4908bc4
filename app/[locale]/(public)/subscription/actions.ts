"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { done } from "#components/accounts/form-answer.ts";
import type { FormState } from "#components/accounts/form-state.ts";
import { wrongWith } from "#components/follow/subscription-answer.ts";
import {
  changeRhythm,
  confirmSubscription,
  endSubscription,
  findSubscription,
  type TokenPurpose,
} from "#data/subscriptions/subscription.ts";
import { readForm } from "#lib/auth/read-form.ts";
import { hashToken } from "#lib/auth/tokens.ts";
import { pathIn } from "#lib/i18n/path-in.ts";
import { openedSchema, rhythmSchema } from "#lib/subscriptions/form-schemas.ts";

async function opened(purpose: TokenPurpose, token: string) {
  return findSubscription(purpose, hashToken(token));
}

/** Confirms that whoever has the address wants mail. Opening the address alone does not: programs that look at mail open it. */
export async function confirmMail(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(openedSchema, form);
  const subscription = read.success ? await opened("confirm", read.data.token) : null;
  if (subscription === null) return wrongWith(["gone"]);
  await confirmSubscription(subscription.id);
  const t = await getTranslations("subscriptions.confirm");
  return done(t("done", { email: subscription.email }));
}

/** Changes how often somebody gets mail. */
export async function changeMailRhythm(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(rhythmSchema, form);
  if (!read.success) return wrongWith(["rhythm"], form);
  const subscription = await opened("manage", read.data.token);
  if (subscription === null) return wrongWith(["gone"]);
  await changeRhythm(subscription.id, read.data.rhythm);
  refresh();
  const t = await getTranslations("subscriptions.manage");
  return { ...done(t("changed")), values: { rhythm: read.data.rhythm } };
}

/** Ends mail about something, and deletes what is on record of it. */
export async function endMail(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(openedSchema, form);
  const subscription = read.success ? await opened("manage", read.data.token) : null;
  if (subscription === null) return wrongWith(["gone"]);
  await endSubscription(subscription.id);
  // Elsewhere, for the address that opened it opens nothing any more.
  redirect(pathIn(await getLocale(), "/subscription?said=ended"));
}
