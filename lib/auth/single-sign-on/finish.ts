import { isAPIError } from "better-auth/api";
import { forgiveGuess, takeGuess } from "#data/accounts/take-guess.ts";
import { noteAudit } from "#data/note-audit.ts";
import type { Person } from "#domain/permissions/people.ts";
import { getAuth } from "../auth.ts";
import { addressLimit, networkWith } from "../guess-limits.ts";
import { linkIdentity, type Refusal } from "./link-identity.ts";
import { redirectUri } from "./paths.ts";
import { ProviderProblem } from "./provider-problem.ts";
import { type Provider, readProvider } from "./provider-settings.ts";
import { reachProvider } from "./reach-provider.ts";
import { type Identity, readIdentity } from "./read-identity.ts";
import { tellProblem } from "./tell-problem.ts";
import { type WaitingSignIn, waitingWith } from "./waiting-sign-in.ts";

/** What the answer of the provider came to. Cookies are for the browser, as Set-Cookie lines. */
export type Finished = { readonly next: string } & (
  | { readonly outcome: "code-needed"; readonly cookies: readonly string[] }
  /** `needsFactor`: the working pages stay shut until a second factor is set up. */
  | { readonly outcome: "signed-in"; readonly cookies: readonly string[]; readonly needsFactor: boolean }
  /** `refused`: the provider knows them, but that opens no account; `over`: this browser waits for no such answer. */
  | { readonly outcome: "refused" | "cancelled" | "over" | "off" | "unreachable" | "unusable" | "wait" }
);

/**
 * Takes the answer that a browser brought from the provider, and signs in whoever it is about. Every identity that is
 * refused is audited, and so is every answer that cannot be believed.
 * @param query of the address that the provider sent the browser to
 */
export async function finishSingleSignOn(query: URLSearchParams, headers: Headers): Promise<Finished> {
  const waiting = await waitingWith(headers);
  if (waiting === null || query.get("state") !== waiting.state) return { outcome: "over", next: "/admin" };
  const { next } = waiting;
  // Before the provider is asked anything, so that nobody can have it asked as often as they like.
  const limit = addressLimit(networkWith(headers));
  if ((await takeGuess([limit])) > 0) return { outcome: "wait", next };
  try {
    const provider = await readProvider();
    if (provider === null) return { outcome: "off", next };
    if (provider.issuer !== waiting.issuer || provider.clientId !== waiting.clientId) return { outcome: "over", next };
    const identity = await askProvider(provider, waiting, query);
    if (typeof identity === "string") return { outcome: identity, next };
    const person = await linkIdentity(identity);
    if (typeof person === "string") return await refuse(identity, person, next);
    return await enter(identity, person, { headers, next, limit: limit.key });
  } catch (error) {
    if (!(error instanceof ProviderProblem)) throw error;
    const outcome = tellProblem(error);
    if (outcome === "unusable") await noteFailure("unknown", "single sign-on: the answer cannot be believed");
    return { outcome, next };
  }
}

async function askProvider(provider: Provider, waiting: WaitingSignIn, query: URLSearchParams) {
  const answer = new URL(redirectUri());
  answer.search = query.toString();
  return readIdentity(await reachProvider(provider), waiting, answer);
}

async function enter(
  identity: Identity,
  { id, email, role }: Person,
  { headers, next, limit }: { readonly headers: Headers; readonly next: string; readonly limit: string },
): Promise<Finished> {
  try {
    const answer = await getAuth().api.enter({ body: { userId: id }, headers, returnHeaders: true });
    const cookies = answer.headers.getSetCookie();
    await forgiveGuess([], [limit]);
    if (answer.response.codeNeeded) return { outcome: "code-needed", cookies, next };
    const reason = "single sign-on";
    await noteAudit({ actor: email, operation: "sign-in", entity: "Account", entityKey: email, reason });
    return { outcome: "signed-in", cookies, needsFactor: role === "administrator", next };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    // Disabled in this very moment.
    return refuse(identity, "the account is disabled", next);
  }
}

/** What the provider said is kept: it is what an administrator needs to know who stands outside and why. */
async function refuse({ issuer, subject, email }: Identity, why: Refusal, next: string): Promise<Finished> {
  await noteFailure(email?.toLowerCase() ?? "unknown", `single sign-on: ${why}`, { issuer, subject, email });
  return { outcome: "refused", next };
}

async function noteFailure(entityKey: string, reason: string, after: object | null = null): Promise<void> {
  await noteAudit({ actor: "unknown", operation: "sign-in-failed", entity: "Account", entityKey, reason, after });
}
