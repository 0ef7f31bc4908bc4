import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Provider } from "oidc-provider";

/** What a provider says about somebody. */
export interface Member {
  readonly email?: string;
  readonly verified?: boolean;
}

/** A real provider of OpenID Connect on this machine. */
export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whom it knows, by their subject, with which they sign in there; any password will do. May change while it runs. */
  readonly members: Map<string, Member>;
  stop(): Promise<void>;
}

const signInPath = "/interaction/";

/** The provider's own page; its default one asks other sites for fonts. */
const page = `<!doctype html><html lang="en"><title>Test Institute</title><link rel="icon" href="data:,">
<form method="post"><label>Login <input name="login"></label> <label>Password <input type="password"></label>
<button>Sign in</button> <button name="cancel" value="1">Cancel</button></form></html>`;

/** Shows the form, or takes what it sends. */
async function signInPage(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST") return void response.setHeader("content-type", "text/html").end(page);
  const sent = new URLSearchParams(await text(request));
  const login = { accountId: sent.get("login") ?? "" };
  await provider.interactionFinished(request, response, sent.has("cancel") ? { error: "access_denied" } : { login });
}

/** Starts a provider that sends people back to one address, and asks nobody whether they agree to that. */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  const members = new Map<string, Member>();
  const client = { clientId: "tracker", clientSecret: crypto.randomUUID() };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" })] },
    cookies: { keys: [crypto.randomUUID()] },
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `${signInPath}${uid}` },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AuthorizationCode: 60, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    findAccount(_, subject) {
      const member = members.get(subject);
      if (member === undefined) return undefined;
      const { email, verified } = member;
      const claims = {
        sub: subject,
        ...(email === undefined ? {} : { email }),
        ...(verified === undefined ? {} : { email_verified: verified }),
      };
      return { accountId: subject, claims: () => claims };
    },
    async loadExistingGrant({ oidc }) {
      const { Grant } = oidc.provider;
      const grant = new Grant({ accountId: oidc.session?.accountId ?? "", clientId: client.clientId });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith(signInPath)) answer(request, response);
    else signInPage(provider, request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  });
  return {
    issuer,
    ...client,
    members,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
