"use server";

import { headers } from "next/headers";
import { after } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { done } from "#components/accounts/form-answer.ts";
import type { FormState } from "#components/accounts/form-state.ts";
import { waitFor, wrongWith } from "#components/follow/subscription-answer.ts";
import { fieldErrors } from "#lib/action.ts";
import { readForm } from "#lib/auth/read-form.ts";
import { env } from "#lib/env.ts";
import { networkOf } from "#lib/http/client-address.ts";
import { sendWaiting } from "#lib/mail/outbox/send-waiting.ts";
import { followedThing } from "#lib/subscriptions/followed-thing.ts";
import { subscribeSchema } from "#lib/subscriptions/form-schemas.ts";
import { isTooLong, subscribe } from "#lib/subscriptions/subscribe.ts";

/** Asks for mail about something. What it answers tells nothing of the address. */
export async function subscribeToMail(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(subscribeSchema, form);
  if (!read.success) {
    const fields = fieldErrors(read.error).map(({ field }) => field);
    const wrong = (["email", "rhythm"] as const).filter((one) => fields.includes(one));
    return wrongWith(wrong.length === 0 ? ["gone"] : wrong, form);
  }
  const { kind, name, email, rhythm } = read.data;
  const locale = await getLocale();
  const thing = await followedThing({ kind, name }, locale);
  // Nothing but the name that the form was shown with, which is the one that it has.
  if (thing === null || thing.followed.name !== name) return wrongWith(["gone"], form);
  if (isTooLong(thing)) return wrongWith(["tooLong"], form);
  const network = networkOf((await headers()).get("x-forwarded-for") ?? "");
  const wait = await subscribe(thing, { email, rhythm, locale }, network);
  if (wait > 0) return waitFor(wait, form);
  // Not waited for, so that the answer takes as long whatever is sent; where it fails, the job sends it.
  after(async () => {
    await sendWaiting(env().DATABASE_URL ?? "").catch((error: unknown) => console.error(error));
  });
  const t = await getTranslations("subscriptions.subscribe");
  return done(t("done"));
}
