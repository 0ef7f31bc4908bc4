import { generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { authDatabase, person } from "../testing/people.ts";
import { begun, setSingleSignOn } from "../testing/single-sign-on.ts";
import { finishSingleSignOn } from "./finish.ts";

/** A provider that can be told to say anything, which a good one never does. */

authDatabase();
const [ours, theirs] = [1, 2].map(() => generateKeyPairSync("rsa", { modulusLength: 2048 }));
const server = createServer();
let issuer = "";
let token = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answers: Record<string, () => object> = {
    "/.well-known/openid-configuration": () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
    }),
    "/jwks": () => ({ keys: [{ ...ours?.publicKey.export({ format: "jwk" }), alg: "RS256", use: "sig" }] }),
    "/token": () => ({ access_token: "any", token_type: "Bearer", id_token: token }),
  };
  server.on("request", (request, answer) => {
    answer.setHeader("content-type", "application/json");
    answer.end(JSON.stringify(answers[request.url ?? ""]?.() ?? {}));
  });
  await setSingleSignOn({ issuer, clientSecret: "secret" });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** Signs somebody in with a token that says what a good one does, but for the changes. */
async function outcomeOf(changes: object, { header = { alg: "RS256" }, key = ours } = {}) {
  const { email } = await person();
  const { user, waiting } = await begun();
  const now = Math.floor(Date.now() / 1000);
  const whose = { sub: email, email, email_verified: true };
  const claims = { iss: issuer, aud: "tracker", iat: now, exp: now + 60, nonce: waiting.nonce, ...whose, ...changes };
  const text = `${encode(header)}.${encode(claims)}`;
  const signature = key === undefined ? "" : sign("sha256", Buffer.from(text), key.privateKey).toString("base64url");
  token = `${text}.${signature}`;
  const query = new URLSearchParams({ state: waiting.state, code: "any" });
  return (await finishSingleSignOn(query, user.headers())).outcome;
}

test("a token counts that its provider signed, for this application, now", async () => {
  expect(await outcomeOf({})).toBe("signed-in");
  expect(await outcomeOf({ email_verified: "true" })).toBe("signed-in");
  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);
  for (const changes of [
    { iss: "https://other.example.org" },
    { aud: "another" },
    { aud: ["tracker", "another"], azp: "another" },
    { exp: now - hour },
    { iat: undefined },
    { nonce: undefined },
    { nonce: "another" },
    { sub: undefined },
  ])
    expect(await outcomeOf(changes), JSON.stringify(changes)).toBe("unusable");
});

test("a token that somebody else signed, or nobody, does not count", async () => {
  expect(await outcomeOf({}, { key: theirs })).toBe("unusable");
  expect(await outcomeOf({}, { header: { alg: "none" }, key: undefined })).toBe("unusable");
  expect(await outcomeOf({}, { header: { alg: "HS256" } })).toBe("unusable");
});

test("what is no e-mail, or not verified by a plain yes, opens nothing", async () => {
  for (const changes of [{ email: ["a@example.org"] }, { email: "" }, { email_verified: 1 }, { email_verified: "yes" }])
    expect(await outcomeOf(changes), JSON.stringify(changes)).toBe("refused");
});
