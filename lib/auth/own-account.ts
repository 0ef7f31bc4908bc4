import { isAPIError } from "better-auth/api";
import { encode } from "uqr";
import { forgiveGuess, takeGuess } from "#data/accounts/take-guess.ts";
import { noteAudit } from "#data/note-audit.ts";
import { getAuth } from "./auth.ts";
import { ownPasswordLimit } from "./guess-limits.ts";
import { faultOf } from "./new-person.ts";
import type { PasswordFault } from "./password-rules.ts";
import type { SignedIn } from "./session-actor.ts";

/** Light modules around a QR code, which readers need (ISO/IEC 18004). */
const quietZone = 4;

/** What a change of one's own account came to. Cookies are for the browser, as Set-Cookie lines. */
export type OwnChange<Result = object> =
  | ({ readonly outcome: "done"; readonly cookies: readonly string[] } & Result)
  | { readonly outcome: "wrong" }
  | { readonly outcome: "bad-password"; readonly fault: PasswordFault }
  | { readonly outcome: "wait"; readonly seconds: number };

/** An authenticator that is being set up. */
export interface NewFactor {
  /** In Base32, as authenticators take it. */
  readonly secret: string;
  /** The QR code as rows of dark (true) and light modules. */
  readonly modules: readonly (readonly boolean[])[];
  readonly recoveryCodes: readonly string[];
}

/** Changes one's password and ends one's other sessions. */
export async function changePassword(
  { actor }: SignedIn,
  given: { readonly currentPassword: string; readonly newPassword: string },
  headers: Headers,
): Promise<OwnChange> {
  const fault = await faultOf(given.newPassword, [actor.email, actor.name]);
  if (fault !== null) return { outcome: "bad-password", fault };
  return withPassword(actor, "change-password", async () => {
    const body = { ...given, revokeOtherSessions: true };
    return getAuth().api.changePassword({ body, headers, returnHeaders: true });
  });
}

/** Begins to set up an authenticator; it counts once a code has proved it. A secret that was never proved is replaced. */
export async function beginFactor(
  { actor }: SignedIn,
  password: string,
  headers: Headers,
): Promise<OwnChange<NewFactor>> {
  return withPassword(actor, "second-factor-begun", async () => {
    const answer = await getAuth().api.enableTwoFactor({
      body: { password, method: "totp" },
      headers,
      returnHeaders: true,
    });
    if (answer.response.method !== "totp") throw new Error("no authenticator was set up");
    const { totpURI, backupCodes } = answer.response;
    const secret = new URL(totpURI).searchParams.get("secret") ?? "";
    return {
      headers: answer.headers,
      secret,
      modules: encode(totpURI, { border: quietZone }).data,
      recoveryCodes: backupCodes,
    };
  });
}

/** Proves an authenticator by a code; from then on it is asked for. Ends one's other sessions, which had none. */
export async function proveFactor({ actor }: SignedIn, code: string, headers: Headers): Promise<OwnChange> {
  return withPassword(actor, "second-factor-on", async () => {
    const { api } = getAuth();
    const answer = await api.verifyTOTP({ body: { code }, headers, returnHeaders: true });
    const { internalAdapter } = await getAuth().$context;
    const sessions = await internalAdapter.listSessions(actor.id);
    // Without a new session nothing was set up: the authenticator had been proved before.
    const others = sessions.filter(({ token }) => !leadsTo(answer.headers, token));
    if (others.length < sessions.length) for (const { token } of others) await internalAdapter.deleteSession(token);
    return answer;
  });
}

/** Turns the second factor off. */
export async function endFactor({ actor }: SignedIn, password: string, headers: Headers): Promise<OwnChange> {
  return withPassword(actor, "second-factor-off", async () =>
    getAuth().api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
  );
}

/** Makes new recovery codes; the ones before stop working. */
export async function renewRecovery(
  { actor }: SignedIn,
  password: string,
  headers: Headers,
): Promise<OwnChange<{ readonly recoveryCodes: readonly string[] }>> {
  return withPassword(actor, "recovery-codes", async () => {
    const answer = await getAuth().api.generateBackupCodes({ body: { password }, headers, returnHeaders: true });
    return { headers: answer.headers, recoveryCodes: answer.response.backupCodes };
  });
}

/** Runs what asks for one's password or code again, slows guessing it, and audits it when it is done. */
async function withPassword<Result extends { readonly headers: Headers }>(
  { id, email }: SignedIn["actor"],
  operation: string,
  run: () => Promise<Result>,
): Promise<OwnChange<Omit<Result, "headers">>> {
  const limit = ownPasswordLimit(id);
  const seconds = await takeGuess([limit]);
  if (seconds > 0) return { outcome: "wait", seconds };
  try {
    const { headers, ...result } = await run();
    await forgiveGuess([limit.key]);
    await noteAudit({ actor: email, operation, entity: "Account", entityKey: email });
    return { ...result, outcome: "done", cookies: headers.getSetCookie() };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    await noteAudit({ actor: email, operation: `${operation}-refused`, entity: "Account", entityKey: email });
    return { outcome: "wrong" };
  }
}

/** True for the session that an answer's cookie leads to. */
function leadsTo(headers: Headers, token: string): boolean {
  return headers.getSetCookie().some((line) => decodeURIComponent(line).includes(`=${token}.`));
}
