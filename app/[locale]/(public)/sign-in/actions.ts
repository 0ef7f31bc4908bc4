"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { badFields, mustWait, problem } from "#components/accounts/form-answer.ts";
import type { FormState } from "#components/accounts/form-state.ts";
import { fieldErrors } from "#lib/action.ts";
import { codeSchema, recoverySchema, signInSchema } from "#lib/auth/account-schemas.ts";
import { setCookies } from "#lib/auth/browser-cookies.ts";
import { accountSetUp, safeNext } from "#lib/auth/paths.ts";
import { readForm, textOf } from "#lib/auth/read-form.ts";
import { confirmCode, signIn, signOut } from "#lib/auth/sign-in.ts";

/** Checks e-mail and password; leads on, or to the second step. */
export async function signInWithPassword(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(signInSchema, form);
  if (!read.success) return badFields(fieldErrors(read.error), form);
  const result = await signIn(read.data, await headers());
  if (result.outcome === "refused") return problem("credentials", form);
  if (result.outcome === "wait") return mustWait(result.seconds, form);
  await setCookies(result.cookies);
  const next = safeNext(textOf(form, "next"));
  if (result.outcome === "code-needed") redirect(`/sign-in?${new URLSearchParams({ step: "code", next })}`);
  redirect(result.needsFactor ? accountSetUp : next);
}

/** Checks the code of an authenticator. */
export async function signInWithCode(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(codeSchema, form);
  if (!read.success) return badFields(fieldErrors(read.error), form);
  return confirm(form, { field: "code", code: read.data.code, kind: "totp" });
}

/** Checks a recovery code. */
export async function signInWithRecovery(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(recoverySchema, form);
  if (!read.success) return badFields(fieldErrors(read.error), form);
  return confirm(form, { field: "recoveryCode", code: read.data.recoveryCode, kind: "recovery" });
}

async function confirm(
  form: FormData,
  { field, ...given }: { readonly field: string; readonly code: string; readonly kind: "totp" | "recovery" },
): Promise<FormState> {
  const result = await confirmCode(given, await headers());
  if (result.outcome === "wrong") return badFields([{ field, rule: "code" }]);
  if (result.outcome === "wait") return mustWait(result.seconds);
  if (!("cookies" in result)) return problem("challenge");
  await setCookies(result.cookies);
  redirect(safeNext(textOf(form, "next")));
}

/** Ends the session of this browser. */
export async function signOutHere(): Promise<void> {
  await setCookies(await signOut(await headers()));
  redirect("/sign-in?said=signed-out");
}
