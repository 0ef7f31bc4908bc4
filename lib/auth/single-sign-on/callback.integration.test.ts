import { beforeAll, describe, expect, test, vi } from "vitest";
import { createPrisma, setPrisma } from "#data/prisma.ts";
import { visitProvider } from "#lib/testing/visit-provider.ts";
import { authSecret } from "../secret.ts";
import { authDatabase, browser, person } from "../testing/people.ts";
import { begun, fileProvider, memberOf, setSingleSignOn, through } from "../testing/single-sign-on.ts";
import { beginSingleSignOn } from "./begin.ts";
import { finishSingleSignOn } from "./finish.ts";
import { waitingCookie, waitingWith } from "./waiting-sign-in.ts";

/** What is brought back from the provider by somebody who means no good, or after something changed meanwhile. */

const database = authDatabase();
const provider = fileProvider();

beforeAll(() => setSingleSignOn(provider()));

/** Somebody with an account who has just signed in at the provider. */
async function cameBack(user = browser()) {
  const { email } = await person();
  const { waiting } = await begun(user);
  const back = await visitProvider(waiting.address, memberOf(provider(), { email, verified: true }));
  return { user, waiting, query: back.searchParams };
}

const outcome = async (query: URLSearchParams, headers: Headers) => (await finishSingleSignOn(query, headers)).outcome;

describe("what the provider answered", () => {
  test("counts in the browser that asked, and once", async () => {
    const { user, query } = await cameBack();
    expect(await outcome(query, browser().headers())).toBe("over");
    const { user: victim } = await begun();
    expect(await outcome(query, victim.headers())).toBe("over");
    expect(await outcome(query, user.headers())).toBe("signed-in");
    // The same cookie again, kept by a browser that did not do as it was told.
    expect(await outcome(query, user.headers())).toBe("over");
  });

  test("cannot be put into another sign-in of the same browser: nonce and proof key belong to one", async () => {
    const { query } = await cameBack();
    const { user, waiting } = await begun();
    query.set("state", waiting.state);
    expect(await outcome(query, user.headers())).toBe("over");
    const own = await cameBack();
    const cookie = await waitingCookie({ ...own.waiting, nonce: "another" });
    own.user.keep([cookie]);
    expect(await outcome(own.query, own.user.headers())).toBe("unusable");
  });

  test("is not taken from another issuer, or from nobody", async () => {
    const { user, query } = await cameBack();
    const other = new URLSearchParams(query);
    other.set("iss", "https://other.example.org");
    expect(await outcome(other, user.headers())).toBe("unusable");
    other.delete("iss");
    expect(await outcome(other, user.headers())).toBe("unusable");
    const none = new URLSearchParams({ state: query.get("state") ?? "" });
    expect(await outcome(none, user.headers())).toBe("unusable");
  });

  test("that is a fault of its own is told as such", async () => {
    for (const [error, told] of [
      ["temporarily_unavailable", "unreachable"],
      ["invalid_scope", "unusable"],
      ["<script>", "unusable"],
    ] as const) {
      const { user, waiting } = await begun();
      const query = new URLSearchParams({ error, state: waiting.state, iss: provider().issuer });
      expect(await outcome(query, user.headers())).toBe(told);
    }
  });
});

test("a change of the settings counts at once, for those on their way too", async () => {
  const { user, query } = await cameBack();
  await setSingleSignOn({ ...provider(), clientId: "another" });
  expect(await outcome(query, user.headers())).toBe("over");
  await setSingleSignOn({ issuer: null });
  expect(await outcome(query, user.headers())).toBe("off");
  expect(await beginSingleSignOn("/admin")).toEqual({ outcome: "off" });
  await setSingleSignOn({ ...provider(), clientSecret: "wrong" });
  expect(await outcome(query, user.headers())).toBe("unusable");
  const secret = authSecret();
  vi.stubEnv("AUTH_SECRET", crypto.randomUUID());
  expect(await beginSingleSignOn("/admin")).toEqual({ outcome: "unusable" });
  vi.stubEnv("AUTH_SECRET", secret);
});

test("answers are taken only so fast from one address", async () => {
  await setSingleSignOn(provider());
  const user = browser("203.0.113.9");
  const { waiting } = await begun(user);
  const query = new URLSearchParams({ state: waiting.state, iss: provider().issuer, code: "guessed" });
  const outcomes: string[] = [];
  for (let count = 0; count < 45; count += 1) outcomes.push(await outcome(query, user.headers()));
  expect(outcomes[0]).toBe("over");
  expect(outcomes).toContain("wait");
  expect(
    (await through(memberOf(provider(), { email: (await person()).email, verified: true }))).finished.outcome,
  ).toBe("signed-in");
});

test("the cookie of a waiting sign-in is for this host alone over https, and tells nothing", async () => {
  vi.stubEnv("PUBLIC_URL", "https://treaties.example.org");
  setPrisma(createPrisma(database().url));
  const begun = await beginSingleSignOn("/admin");
  const [cookie = ""] = "cookies" in begun ? begun.cookies : [];
  expect(cookie).toMatch(
    /^__Host-tracker\.single_sign_on=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  const user = browser();
  user.keep([cookie]);
  const waiting = await waitingWith(user.headers());
  expect(new URL(waiting?.address ?? "").searchParams.get("redirect_uri")).toBe(
    "https://treaties.example.org/api/single-sign-on/callback",
  );
  expect(Buffer.from(cookie.split(/[=;]/)[1] ?? "", "base64url").toString("latin1")).not.toContain("verifier");
  expect(await waitingWith(new Headers({ cookie: cookie.replace("=", "=A") }))).toBeNull();
  vi.stubEnv("PUBLIC_URL", "");
  setPrisma(database().prisma);
});
