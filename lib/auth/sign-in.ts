import { isAPIError } from "better-auth/api";
import { challengedEmail } from "#data/accounts/people.ts";
import { dropOldGuesses, forgiveGuess, takeGuess } from "#data/accounts/take-guess.ts";
import { noteAudit } from "#data/note-audit.ts";
import { getAuth } from "./auth.ts";
import { singleSignOnStep } from "./enter.ts";
import { addressLimit, codeLimit, networkWith, passwordLimits } from "./guess-limits.ts";
import { signedInWith } from "./session-actor.ts";

/** What signing in came to. The cookies are for the browser, as Set-Cookie lines. */
export type SignInResult =
  | { readonly outcome: "code-needed"; readonly cookies: readonly string[] }
  /** `needsFactor`: the working pages stay shut until a second factor is set up. */
  | { readonly outcome: "signed-in"; readonly cookies: readonly string[]; readonly needsFactor: boolean }
  /** E-mail or password is wrong, or the account is disabled: which of them is told to nobody. */
  | { readonly outcome: "refused" }
  | { readonly outcome: "wait"; readonly seconds: number };

/** What confirming with a code came to. */
export type CodeResult =
  | { readonly outcome: "signed-in"; readonly cookies: readonly string[] }
  | { readonly outcome: "wrong" | "challenge-over" }
  | { readonly outcome: "wait"; readonly seconds: number };

/**
 * Checks an e-mail and a password. Where the account has a second factor, the cookies lead to that step and nobody is
 * signed in yet. Every attempt but those that have to wait is audited.
 */
export async function signIn(
  { email, password }: { readonly email: string; readonly password: string },
  headers: Headers,
): Promise<SignInResult> {
  const limits = passwordLimits(email, networkWith(headers));
  const seconds = await takeGuess([...limits.settled, ...limits.shared]);
  if (seconds > 0) return { outcome: "wait", seconds };
  try {
    const answer = await getAuth().api.signInEmail({ body: { email, password }, headers, returnHeaders: true });
    const cookies = answer.headers.getSetCookie();
    if ("twoFactorRedirect" in answer.response) return { outcome: "code-needed", cookies };
    await settle(email, headers);
    await note("sign-in", email, "password");
    return { outcome: "signed-in", cookies, needsFactor: answer.response.user["role"] === "administrator" };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    // What was typed for the e-mail is not kept: people type passwords there.
    await noteAudit({
      actor: "unknown",
      operation: "sign-in-failed",
      entity: "Account",
      entityKey: await known(email),
    });
    return { outcome: "refused" };
  }
}

/** Checks the code of an authenticator, or a recovery code, which then works no more. */
export async function confirmCode(
  { code, kind }: { readonly code: string; readonly kind: "totp" | "recovery" },
  headers: Headers,
): Promise<CodeResult> {
  const challenge = await challengedWith(headers);
  if (challenge === null) return { outcome: "challenge-over" };
  const { email, by } = challenge;
  const address = addressLimit(networkWith(headers));
  const seconds = await takeGuess([address]);
  if (seconds > 0) return { outcome: "wait", seconds };
  if ((await takeGuess([codeLimit(email, code)])) > 0) return { outcome: "wrong" };
  try {
    const { api } = getAuth();
    const sent = { body: { code }, headers, returnHeaders: true } as const;
    const answer = kind === "totp" ? await api.verifyTOTP(sent) : await api.verifyBackupCode(sent);
    await settle(email, headers);
    await note("sign-in", email, `${by} and ${kind === "totp" ? "code" : "recovery code"}`);
    return { outcome: "signed-in", cookies: answer.headers.getSetCookie() };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    await note("sign-in-failed", email, kind === "totp" ? "wrong code" : "wrong recovery code");
    const wrong = ["INVALID_CODE", "INVALID_BACKUP_CODE"].includes(error.body?.code ?? "");
    if (error.body?.code === "ACCOUNT_TEMPORARILY_LOCKED") return { outcome: "wait", seconds: 1800 };
    return { outcome: wrong ? "wrong" : "challenge-over" };
  }
}

/** Ends the session of these headers. @returns the cookies that take it out of the browser */
export async function signOut(headers: Headers): Promise<readonly string[]> {
  const session = await signedInWith(headers);
  const answer = await getAuth().api.signOut({ headers, returnHeaders: true });
  if (session !== null) await note("sign-out", session.actor.email, null);
  return answer.headers.getSetCookie();
}

/** Who still owes a code, and what they have proved before. */
export interface Challenge {
  readonly email: string;
  readonly by: "password" | "single sign-on";
}

/** Whoever of these headers still owes a code; null where nobody does. */
export async function challengedWith(headers: Headers): Promise<Challenge | null> {
  const { createAuthCookie } = await getAuth().$context;
  const { name } = createAuthCookie("two_factor");
  for (const pair of (headers.get("cookie") ?? "").split(/;\s*/)) {
    if (!pair.startsWith(`${name}=`)) continue;
    // The part before the dot names the step; better-auth itself checks the signature behind it.
    const step = pair.slice(name.length + 1).split(".")[0] ?? "";
    const email = await challengedEmail(step);
    return email === null ? null : { email, by: step.startsWith(singleSignOnStep) ? "single sign-on" : "password" };
  }
  return null;
}

async function settle(email: string, headers: Headers): Promise<void> {
  const { settled, shared } = passwordLimits(email, networkWith(headers));
  await forgiveGuess(
    settled.map(({ key }) => key),
    shared.map(({ key }) => key),
  );
  await dropOldGuesses();
}

async function note(operation: string, email: string, by: string | null): Promise<void> {
  await noteAudit({
    actor: email.toLowerCase(),
    operation,
    entity: "Account",
    entityKey: email.toLowerCase(),
    reason: by,
  });
}

async function known(email: string): Promise<string> {
  const { internalAdapter } = await getAuth().$context;
  return (await internalAdapter.findUserByEmail(email.toLowerCase())) === null ? "unknown" : email.toLowerCase();
}
