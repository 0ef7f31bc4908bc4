"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { FactorState } from "#components/accounts/factor-form.tsx";
import { badFields, done, mustWait, problem } from "#components/accounts/form-answer.ts";
import type { FormState } from "#components/accounts/form-state.ts";
import { perform } from "#lib/action.ts";
import { codeSchema, ownPasswordSchema, passwordSchema, sessionSchema } from "#lib/auth/account-schemas.ts";
import { setCookies } from "#lib/auth/browser-cookies.ts";
import { currentSession } from "#lib/auth/current-actor.ts";
import { beginFactor, changePassword, endFactor, proveFactor, renewRecovery } from "#lib/auth/own-account.ts";
import { endOwnSessions } from "#lib/auth/own-sessions.ts";
import { formInput, textOf } from "#lib/auth/read-form.ts";
import type { SignedIn } from "#lib/auth/session-actor.ts";

/** Changes one's password. */
export async function changeOwnPassword(_: FormState, form: FormData): Promise<FormState> {
  return own(passwordSchema, form, async (given, session) => {
    const result = await changePassword(session, given, await headers());
    if (result.outcome === "bad-password") return badFields([{ field: "newPassword", rule: result.fault }]);
    if (result.outcome === "wait") return mustWait(result.seconds);
    if (result.outcome === "wrong") return badFields([{ field: "currentPassword", rule: "currentPassword" }]);
    await setCookies(result.cookies);
    const t = await getTranslations("accounts.account");
    return done(t("password.done"));
  });
}

/** Sets up an authenticator: the first step asks for the password, the second for a code. */
export async function setUpFactor(state: FactorState, form: FormData): Promise<FactorState> {
  if (state.begun === null) {
    const begun: { factor: FactorState["begun"] } = { factor: null };
    const answer = await own(ownPasswordSchema, form, async ({ password }, session) => {
      const result = await beginFactor(session, password, await headers());
      if (result.outcome !== "done") return refusal(result, "password", "currentPassword");
      const { secret, modules, recoveryCodes } = result;
      begun.factor = { secret, modules, recoveryCodes };
      return done("");
    });
    return { ...answer, notice: null, begun: begun.factor };
  }
  const codes = state.begun.recoveryCodes;
  const answer = await own(codeSchema, form, async ({ code }, session) => {
    const result = await proveFactor(session, code, await headers());
    if (result.outcome !== "done") return refusal(result, "code", "code");
    await setCookies(result.cookies);
    const t = await getTranslations("accounts.account.factor");
    return done(t("done"), [{ label: t("codes"), lines: codes }]);
  });
  return { ...answer, begun: answer.errors.length > 0 ? state.begun : null };
}

/** Turns the second factor off, or makes new recovery codes, as the button says that was pressed. */
export async function changeFactor(_: FormState, form: FormData): Promise<FormState> {
  return own(ownPasswordSchema, form, async ({ password }, session) => {
    const t = await getTranslations("accounts.account.factor");
    if (textOf(form, "do") === "off") {
      const result = await endFactor(session, password, await headers());
      if (result.outcome !== "done") return refusal(result, "password", "currentPassword");
      await setCookies(result.cookies);
      return done(t("turnedOff"));
    }
    const result = await renewRecovery(session, password, await headers());
    if (result.outcome !== "done") return refusal(result, "password", "currentPassword");
    return done(t("newCodesDone"), [{ label: t("codes"), lines: result.recoveryCodes }]);
  });
}

/** Ends one of one's sessions, or all others. */
export async function endSession(_: FormState, form: FormData): Promise<FormState> {
  return own(sessionSchema, form, async ({ session: which }, session) => {
    await endOwnSessions(session, which);
    const t = await getTranslations("accounts.account.sessions");
    return done(t("ended"));
  });
}

async function own<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  run: (values: z.output<Schema>, session: SignedIn) => Promise<FormState>,
): Promise<FormState> {
  const session = await currentSession();
  if (session === null) return problem("signedOut");
  const input = formInput(form, []);
  delete input["do"];
  const performed = await perform(session.actor, "account.manage", { schema, input }, (values) => run(values, session));
  if (performed.outcome === "denied") return problem("denied");
  if (performed.outcome === "invalid") return badFields(performed.errors);
  refresh();
  return performed.result;
}

async function refusal(
  result: { readonly outcome: "wait"; readonly seconds: number } | { readonly outcome: "wrong" | "bad-password" },
  field: string,
  rule: string,
): Promise<FormState> {
  return result.outcome === "wait" ? mustWait(result.seconds) : badFields([{ field, rule }]);
}
