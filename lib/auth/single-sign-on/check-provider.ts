import {
  genericGrantRequest,
  ResponseBodyError,
  randomPKCECodeVerifier,
  WWWAuthenticateChallengeError,
} from "openid-client";
import { redirectUri } from "./paths.ts";
import { type ProviderFault, ProviderProblem, problemBehind } from "./provider-problem.ts";
import type { Provider } from "./provider-settings.ts";
import { discoverProvider } from "./reach-provider.ts";

/** What a provider answers to a configuration. */
export type ProviderCheck =
  /** As far as can be known without a person; `redirectUri` is what the provider has to know besides. */
  | { readonly outcome: "good"; readonly redirectUri: string }
  /** `says`: the issuer that it says it is, where it differs; else empty. */
  | { readonly outcome: "bad"; readonly fault: ProviderFault; readonly says: string };

/**
 * Checks a configuration of single sign-on against the provider, before it is saved: that it answers, is a provider of
 * OpenID Connect by that name, and knows the client and its secret. Nothing is kept.
 * @param seconds how long each of the two questions may take
 */
export async function checkProvider(provider: Provider, seconds = 8): Promise<ProviderCheck> {
  try {
    const configuration = await discoverProvider(provider, seconds);
    // A code that nobody was given: the provider says so once it has accepted the client, which comes first.
    await genericGrantRequest(configuration, "authorization_code", {
      code: "check",
      redirect_uri: redirectUri(),
      code_verifier: randomPKCECodeVerifier(),
    });
    return { outcome: "good", redirectUri: redirectUri() };
  } catch (error) {
    const problem = problemBehind(error) ?? refusalOf(error);
    if (problem === null) return { outcome: "good", redirectUri: redirectUri() };
    return { outcome: "bad", fault: problem.fault, says: problem.says };
  }
}

/** Why a client is refused; null where the provider found nothing wrong but the code. */
function refusalOf(error: unknown): ProviderProblem | null {
  if (error instanceof WWWAuthenticateChallengeError) return new ProviderProblem("client-refused", error.message);
  if (!(error instanceof ResponseBodyError)) return new ProviderProblem("unusable", "its answer makes no sense");
  const refused = ["invalid_client", "unauthorized_client", "unsupported_grant_type"].includes(error.error);
  return refused ? new ProviderProblem("client-refused", error.error) : null;
}
