import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  ClientError,
  type Configuration,
  fetchUserInfo,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "openid-client";
import { ProviderProblem, problemBehind } from "./provider-problem.ts";
import type { WaitingSignIn } from "./waiting-sign-in.ts";

/** Whom a provider says it knows. */
export interface Identity {
  readonly issuer: string;
  /** What the provider calls them for good. */
  readonly subject: string;
  /** Null where it names none. */
  readonly email: string | null;
  /** Whether it says that the e-mail is theirs. */
  readonly verified: boolean;
}

/**
 * Exchanges the answer that a browser brought from the provider for the identity behind it. Checked are state, issuer, nonce,
 * the proof key, audience, time and signature.
 * @param answer the redirect URI with the query that the browser brought
 * @returns "cancelled" where the person or the provider did not want to, "over" for a code that counts no longer
 * @throws ProviderProblem where the provider does not answer, or what it answers cannot be believed
 */
export async function readIdentity(
  configuration: Configuration,
  { state, nonce, verifier }: Pick<WaitingSignIn, "state" | "nonce" | "verifier">,
  answer: URL,
): Promise<Identity | "cancelled" | "over"> {
  try {
    const tokens = await authorizationCodeGrant(configuration, answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new ProviderProblem("unusable", "no token about the person");
    const { userinfo_endpoint: more } = configuration.serverMetadata();
    const whole = claims["email"] !== undefined && claims.email_verified !== undefined;
    const told =
      whole || more === undefined ? claims : await fetchUserInfo(configuration, tokens.access_token, claims.sub);
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: typeof told["email"] === "string" ? told["email"] : null,
      // Some write the truth as a word.
      verified: told["email_verified"] === true || told["email_verified"] === "true",
    };
  } catch (error) {
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): "cancelled" | "over" {
  const problem = problemBehind(error);
  if (problem !== null) throw problem;
  if (error instanceof AuthorizationResponseError) {
    if (error.error === "access_denied") return "cancelled";
    const later = error.error === "temporarily_unavailable" || error.error === "server_error";
    throw new ProviderProblem(later ? "unreachable" : "unusable", `it answers ${error.error}`);
  }
  if (error instanceof ResponseBodyError) {
    if (error.error === "invalid_grant") return "over";
    throw new ProviderProblem(
      error.error === "invalid_client" ? "client-refused" : "unusable",
      `it answers ${error.error}`,
    );
  }
  if (error instanceof WWWAuthenticateChallengeError) throw new ProviderProblem("client-refused", error.message);
  const code = error instanceof ClientError ? ` (${error.code})` : "";
  throw new ProviderProblem("unusable", `${error instanceof Error ? error.message : "unknown"}${code}`);
}
