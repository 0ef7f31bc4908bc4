"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { badFields, mustWait, problem } from "#components/accounts/form-answer.ts";
import type { FormState } from "#components/accounts/form-state.ts";
import { fieldErrors } from "#lib/action.ts";
import { acceptSchema, setupSchema } from "#lib/auth/account-schemas.ts";
import { setCookies } from "#lib/auth/browser-cookies.ts";
import { acceptToken } from "#lib/auth/one-time-address.ts";
import { accountSetUp } from "#lib/auth/paths.ts";
import { readForm } from "#lib/auth/read-form.ts";
import { signIn } from "#lib/auth/sign-in.ts";

/** Makes the first administrator and signs them in. */
export async function makeFirstAdministrator(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(setupSchema, form);
  if (!read.success) return badFields(fieldErrors(read.error), form);
  return accept("setup", read.data, form);
}

/** Makes the account of somebody who was invited and signs them in. */
export async function acceptInvitation(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(acceptSchema, form);
  if (!read.success) return badFields(fieldErrors(read.error), form);
  return accept("invitation", { ...read.data, email: null }, form);
}

async function accept(
  purpose: "setup" | "invitation",
  given: { readonly token: string; readonly email: string | null; readonly name: string; readonly newPassword: string },
  form: FormData,
): Promise<FormState> {
  const { token, email, name, newPassword: password } = given;
  const result = await acceptToken(purpose, token, { email, name, password });
  if (result.outcome === "gone") return problem("gone", form);
  if (result.outcome === "taken") return problem("taken", form);
  if (result.outcome === "bad-password") return badFields([{ field: "newPassword", rule: result.fault }], form);
  const entered = await signIn({ email: result.email, password }, await headers());
  if (entered.outcome === "wait") return mustWait(entered.seconds);
  if ("cookies" in entered) await setCookies(entered.cookies);
  redirect(entered.outcome === "signed-in" && entered.needsFactor ? accountSetUp : "/admin");
}
