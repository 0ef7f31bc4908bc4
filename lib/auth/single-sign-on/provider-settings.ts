import { readSettings } from "#data/settings/read-settings.ts";
import { unseal } from "#lib/settings/seal.ts";
import { ProviderProblem } from "./provider-problem.ts";

/** A provider of identities and how it knows this application. */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  /** Empty for a client without one. */
  readonly clientSecret: string;
}

/** What people call the provider; null while single sign-on is off. */
export async function providerLabel(): Promise<string | null> {
  const { issuer, label } = (await readSettings("singleSignOn")).values;
  if (issuer === null) return null;
  return label.trim() || (URL.parse(issuer)?.host ?? issuer);
}

/**
 * The provider as it is set at this moment: asked anew each time, so that a change counts at once in every instance.
 * @returns null while single sign-on is off
 * @throws ProviderProblem where the secret cannot be read
 */
export async function readProvider(): Promise<Provider | null> {
  const { issuer, clientId, clientSecret: sealed } = (await readSettings("singleSignOn")).values;
  if (issuer === null) return null;
  const clientSecret = unseal(sealed);
  if (clientSecret === null) throw new ProviderProblem("unusable", "its secret was sealed under another AUTH_SECRET");
  return { issuer, clientId, clientSecret };
}
