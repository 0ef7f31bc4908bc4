import {
  allowInsecureRequests,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
} from "openid-client";
import { isProtected } from "#domain/settings/single-sign-on.ts";
import { providerFetch } from "./provider-fetch.ts";
import { ProviderProblem, problemBehind } from "./provider-problem.ts";
import type { Provider } from "./provider-settings.ts";

/** In seconds, for each question. Somebody waits at the other end. */
const patience = 8;
/** In milliseconds. A provider seldom moves its endpoints; its keys are kept by rules of their own. */
const keptFor = 10 * 60_000;

let kept: { readonly of: string; readonly until: number; readonly configuration: Configuration } | null = null;

/**
 * The configuration that a provider publishes, asked for at most every ten minutes while its settings stay the same.
 * @throws ProviderProblem naming what is wrong with it
 */
export async function reachProvider(provider: Provider): Promise<Configuration> {
  const of = JSON.stringify(provider);
  if (kept !== null && kept.of === of && kept.until > Date.now()) return kept.configuration;
  const configuration = await discoverProvider(provider);
  kept = { of, until: Date.now() + keptFor, configuration };
  return configuration;
}

/**
 * Asks a provider for its configuration now.
 * @param seconds how long each question may take
 * @throws ProviderProblem naming what is wrong with it
 */
export async function discoverProvider(provider: Provider, seconds: number = patience): Promise<Configuration> {
  const issuer = URL.parse(provider.issuer);
  if (issuer === null || !isProtected(issuer)) throw new ProviderProblem("not-a-provider", "its address lacks https");
  try {
    const configuration = await discovery(issuer, provider.clientId, {}, authenticateWith(provider.clientSecret), {
      timeout: seconds,
      // What comes from the provider itself is held against its keys too, not only trusted for its certificate.
      execute: [enableNonRepudiationChecks, ...(issuer.protocol === "http:" ? [allowInsecureRequests] : [])],
      [customFetch]: providerFetch,
    });
    assertUsable(configuration, issuer);
    return configuration;
  } catch (error) {
    throw problemBehind(error) ?? problemOf(error);
  }
}

/** By the header, as clients are registered unless they say otherwise; in the body where that alone is taken. */
function authenticateWith(secret: string): ClientAuth {
  if (secret === "") return None();
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...request) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    return (ways.includes("client_secret_basic") ? basic : post)(server, ...request);
  };
}

function assertUsable(configuration: Configuration, issuer: URL): void {
  const told = configuration.serverMetadata();
  // The library lets an issuer pass that is a pattern for many. Anybody could be a member of one of those.
  if (URL.parse(told.issuer)?.href !== issuer.href) throw differs(told.issuer);
  for (const name of ["authorization_endpoint", "token_endpoint", "jwks_uri"] as const) {
    const address = URL.parse(told[name] ?? "");
    if (address === null || !isProtected(address)) throw new ProviderProblem("not-a-provider", `${name} is no address`);
  }
}

function problemOf(error: unknown): ProviderProblem {
  // The library holds what it was given in the cause, the published configuration among it.
  const { code, cause } = error instanceof ClientError ? error : { code: undefined, cause: undefined };
  if (code !== "OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED") {
    return new ProviderProblem("not-a-provider", error instanceof Error ? error.message : "");
  }
  const said = (cause as { readonly body?: { readonly issuer?: unknown } } | undefined)?.body?.issuer;
  return differs(typeof said === "string" ? said : "");
}

function differs(said: string): ProviderProblem {
  return new ProviderProblem("issuer-differs", "it calls itself otherwise", said.slice(0, 300));
}
