import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { redirectUri } from "./paths.ts";
import { ProviderProblem } from "./provider-problem.ts";
import { readProvider } from "./provider-settings.ts";
import { reachProvider } from "./reach-provider.ts";
import { tellProblem } from "./tell-problem.ts";
import { waitingCookie } from "./waiting-sign-in.ts";

/** What beginning came to. The cookies are for the browser, as Set-Cookie lines. */
export type Begun =
  | { readonly outcome: "begun"; readonly cookies: readonly string[] }
  | { readonly outcome: "off" | "unreachable" | "unusable" };

/**
 * Begins a sign-in at the provider: from then on the browser knows where to go there (`waitingWith`).
 * @param next the page that is led to afterwards, which is one of this application
 */
export async function beginSingleSignOn(next: string): Promise<Begun> {
  try {
    const provider = await readProvider();
    if (provider === null) return { outcome: "off" };
    const configuration = await reachProvider(provider);
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri(),
      scope: "openid email",
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    }).href;
    const { issuer, clientId } = provider;
    return {
      outcome: "begun",
      cookies: [await waitingCookie({ issuer, clientId, state, nonce, verifier, address, next })],
    };
  } catch (error) {
    if (!(error instanceof ProviderProblem)) throw error;
    return { outcome: tellProblem(error) };
  }
}
