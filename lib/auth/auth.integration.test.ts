import { randomUUID } from "node:crypto";
import { type TOTP, URI } from "otpauth";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { setPrisma } from "#data/prisma.ts";
import type { Role } from "#domain/permissions/operations.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { getAuth } from "./auth.ts";
import { actorOfKey } from "./key-actor.ts";
import { makeKey, revokeKey } from "./machine-keys.ts";
import { disable, enable, endSessions, resetPassword, setRole } from "./manage-people.ts";
import { makePerson } from "./new-person.ts";
import { acceptToken, invite, readToken, setupAddress } from "./one-time-address.ts";
import { signedInWith } from "./session-actor.ts";
import { confirmCode, signIn, signOut } from "./sign-in.ts";

const password = "orchard lamp quietly 7";
let database: TestDatabase;

beforeAll(async () => {
  vi.stubEnv("AUTH_SECRET", randomUUID() + randomUUID());
  database = await createTestDatabase();
  setPrisma(database.prisma);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

/** A browser: keeps its cookies and has an address of its own. */
function browser(address = `198.51.100.${Math.ceil(Math.random() * 250)}`) {
  const kept = new Map<string, string>();
  return {
    headers: () =>
      new Headers({
        "x-forwarded-for": address,
        "user-agent": "test",
        cookie: [...kept].map(([name, value]) => `${name}=${value}`).join("; "),
      }),
    keep(cookies: readonly string[]) {
      for (const line of cookies) {
        const [pair = "", ...attributes] = line.split("; ");
        const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
        if (attributes.some((one) => one.toLowerCase() === "max-age=0")) kept.delete(name);
        else kept.set(name, value);
      }
    },
    names: () => [...kept.keys()],
  };
}

async function person(role: Role = "editor") {
  const email = `${randomUUID()}@example.org`;
  const made = await makePerson({ email, name: "Aigerim S.", role, password }, "test");
  if (made.outcome !== "made") throw new Error(made.outcome);
  return { email, id: made.id };
}

async function signedIn(email: string, secret = password) {
  const user = browser();
  const result = await signIn({ email, password: secret }, user.headers());
  if (!("cookies" in result)) throw new Error(result.outcome);
  user.keep(result.cookies);
  return user;
}

/** Sets up a second factor. @returns what makes codes, and the recovery codes */
async function withFactor(email: string) {
  const user = await signedIn(email);
  const { api } = getAuth();
  const set = await api.enableTwoFactor({ body: { password, method: "totp" }, headers: user.headers() });
  if (set.method !== "totp") throw new Error(set.method);
  const totp = URI.parse(set.totpURI) as TOTP;
  // A code of the step before, so that signing in can use the present one.
  const code = totp.generate({ timestamp: Date.now() - 30_000 });
  const confirmed = await api.verifyTOTP({ body: { code }, headers: user.headers(), returnHeaders: true });
  user.keep(confirmed.headers.getSetCookie());
  return { totp, recovery: set.backupCodes, user };
}

describe("the first administrator", () => {
  test("is made by a one-time address, once and only while there is no account", async () => {
    const replaced = new URL((await setupAddress()) ?? "").searchParams.get("token") ?? "";
    const token = new URL((await setupAddress()) ?? "").searchParams.get("token") ?? "";
    const first = { email: "First@example.org", name: "First", password };
    expect(await acceptToken("setup", replaced, first)).toEqual({ outcome: "gone" });
    expect(await acceptToken("setup", token, { ...first, password: "password2026!" })).toMatchObject({
      outcome: "bad-password",
      fault: "passwordCommon",
    });
    const both = await Promise.all([acceptToken("setup", token, first), acceptToken("setup", token, first)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["gone", "made"]);
    expect(await acceptToken("setup", token, first)).toEqual({ outcome: "gone" });
    expect(await setupAddress()).toBeNull();
    const user = await signedIn("first@example.org");
    expect((await signedInWith(user.headers()))?.actor).toMatchObject({
      role: "administrator",
      email: "first@example.org",
      via: { kind: "session", secondFactor: false },
    });
  });

  test("stays while nobody else manages people", async () => {
    const whose = { email: "first@example.org" };
    expect(await disable(whose, "test")).toEqual({ outcome: "last-administrator" });
    expect(await setRole(whose, "editor", "test")).toEqual({ outcome: "last-administrator" });
    const other = await person("administrator");
    const both = await Promise.all([disable(whose, "test"), setRole({ id: other.id }, "editor", "test")]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["done", "last-administrator"]);
    await enable(whose, "test");
  });

  test("can be joined by another, whose role counts from the next request on", async () => {
    const { id, email } = await person("contributor");
    const user = await signedIn(email);
    expect((await setRole({ id }, "editor", "test")).outcome).toBe("done");
    expect((await signedInWith(user.headers()))?.actor.role).toBe("editor");
    expect(await setRole({ id: "nobody" }, "editor", "test")).toEqual({ outcome: "unknown" });
  });
});

test("an invitation makes one account, for the e-mail it was meant for", async () => {
  const email = `${randomUUID()}@example.org`;
  const token = new URL((await invite({ email, role: "contributor" }, "test")) ?? "").searchParams.get("token") ?? "";
  expect(await readToken("setup", token)).toBeNull();
  expect(await readToken("invitation", token)).toMatchObject({ email, role: "contributor" });
  const result = await acceptToken("invitation", token, { email: "other@example.org", name: "B", password });
  expect(result).toMatchObject({ outcome: "made", email });
  expect(await acceptToken("invitation", token, { email: null, name: "B", password })).toEqual({ outcome: "gone" });
  expect(await invite({ email, role: "editor" }, "test")).toBeNull();
});

describe("signing in", () => {
  test("answers a wrong password, an unknown e-mail and a disabled account alike", async () => {
    const { email } = await person();
    const off = await person();
    await disable(off, "test");
    const answers = [
      await signIn({ email, password: "not the password" }, browser().headers()),
      await signIn({ email: "nobody@example.org", password }, browser().headers()),
      await signIn({ email: off.email, password }, browser().headers()),
      await signIn({ email: "no e-mail at all", password }, browser().headers()),
    ];
    for (const answer of answers) expect(answer).toEqual({ outcome: "refused" });
  });

  test("slows guessing from one address, lets the owner in from another, and forgets when they are in", async () => {
    const { email } = await person();
    const guesser = browser("203.0.113.7");
    const many = await Promise.all(
      Array.from({ length: 30 }, () => signIn({ email, password: "a wrong guess" }, guesser.headers())),
    );
    expect(many.filter(({ outcome }) => outcome === "refused").length).toBeLessThan(10);
    // As if no time had passed meanwhile.
    await database.prisma.$executeRaw`
      UPDATE guess_count SET blocked_until = clock_timestamp() + interval '1 minute' WHERE blocked_until > last_at`;
    const waiting = await signIn({ email, password }, guesser.headers());
    expect(waiting).toMatchObject({ outcome: "wait" });
    await signedIn(email);
    // As if the wait were over.
    await database.prisma.guessCount.updateMany({ data: { blockedUntil: new Date(0) } });
    expect(await signIn({ email, password: "a wrong guess" }, guesser.headers())).toEqual({ outcome: "refused" });
    const longer = await signIn({ email, password }, guesser.headers());
    expect("seconds" in longer && longer.seconds).toBeGreaterThan(2);
  });

  test("is over at once for somebody who is disabled or signed out by an administrator", async () => {
    const { email, id } = await person();
    const user = await signedIn(email);
    expect(await signedInWith(user.headers())).not.toBeNull();
    await endSessions({ id }, "test");
    expect(await signedInWith(user.headers())).toBeNull();
    const again = await signedIn(email);
    await database.prisma.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await signedInWith(again.headers())).toBeNull();
  });

  test("ends by signing out", async () => {
    const { email } = await person();
    const user = await signedIn(email);
    const before = user.headers();
    user.keep(await signOut(before));
    expect(user.names()).toEqual([]);
    expect(await signedInWith(before)).toBeNull();
  });

  test("keeps to a cookie that scripts cannot read, and over https to this host alone", async () => {
    const { email } = await person();
    const plain = await signIn({ email, password }, browser().headers());
    expect("cookies" in plain && plain.cookies[0]).toMatch(/^tracker\.session_token=.*HttpOnly; SameSite=Lax/);
    vi.stubEnv("PUBLIC_URL", "https://treaties.example.org");
    setPrisma((await import("#data/prisma.ts")).createPrisma(database.url));
    const secure = await signIn({ email, password }, browser().headers());
    expect("cookies" in secure && secure.cookies[0]).toMatch(
      /^__Host-tracker\.session_token=(?!.*Domain).*Path=\/;.*HttpOnly; Secure; SameSite=Lax/,
    );
    const user = browser();
    user.keep("cookies" in secure ? secure.cookies : []);
    expect((await signedInWith(user.headers()))?.actor.email).toBe(email);
    vi.stubEnv("PUBLIC_URL", "");
    setPrisma(database.prisma);
  });
});

describe("a second factor", () => {
  test("is asked for, and takes each code once", async () => {
    const { email } = await person("administrator");
    const { totp, user: owner } = await withFactor(email);
    expect((await signedInWith(owner.headers()))?.actor.via).toEqual({ kind: "session", secondFactor: true });
    const user = browser();
    const first = await signIn({ email, password }, user.headers());
    expect(first.outcome).toBe("code-needed");
    user.keep("cookies" in first ? first.cookies : []);
    expect(await signedInWith(user.headers())).toBeNull();
    expect(await confirmCode({ code: "000000", kind: "totp" }, user.headers())).toEqual({ outcome: "wrong" });
    const code = totp.generate();
    const second = await confirmCode({ code, kind: "totp" }, user.headers());
    expect(second.outcome).toBe("signed-in");
    user.keep("cookies" in second ? second.cookies : []);
    expect((await signedInWith(user.headers()))?.actor.email).toBe(email);
    const thief = await signedIn(email);
    expect(await confirmCode({ code, kind: "totp" }, thief.headers())).toEqual({ outcome: "wrong" });
  });

  test("is replaced by a recovery code, once", async () => {
    const { email } = await person();
    const { recovery } = await withFactor(email);
    const [code = ""] = recovery;
    const user = await signedIn(email);
    expect((await confirmCode({ code, kind: "recovery" }, user.headers())).outcome).toBe("signed-in");
    await database.prisma.guessCount.deleteMany();
    const again = await signedIn(email);
    expect(await confirmCode({ code, kind: "recovery" }, again.headers())).toEqual({ outcome: "wrong" });
  });

  test("is not asked for without the password", async () => {
    expect(await confirmCode({ code: "123456", kind: "totp" }, browser().headers())).toEqual({
      outcome: "challenge-over",
    });
  });

  test("is gone after a reset, with all sessions and the old password", async () => {
    const { email } = await person();
    const { user } = await withFactor(email);
    const other = "harbour window slowly 9";
    expect(await resetPassword({ email }, "short", "shell")).toEqual({
      outcome: "bad-password",
      fault: "passwordShort",
    });
    expect((await resetPassword({ email }, other, "shell")).outcome).toBe("done");
    expect(await signedInWith(user.headers())).toBeNull();
    expect(await signIn({ email, password }, browser().headers())).toEqual({ outcome: "refused" });
    expect(await signedInWith((await signedIn(email, other)).headers())).not.toBeNull();
  });
});

test("a key acts for its owner within its scopes until it ends, is revoked or its owner disabled", async () => {
  const { id, email } = await person();
  const key = await makeKey({ userId: id, name: "import", scopes: ["actions:write"], days: 30 }, "test");
  const ask = (authorization?: string) =>
    actorOfKey(new Request("http://127.0.0.1/api/v1/actions", { headers: authorization ? { authorization } : {} }));
  expect(await ask()).toBeNull();
  expect(await ask(`Bearer ${key}`)).toMatchObject({ email, via: { kind: "key", scopes: ["actions:write"] } });
  for (const bad of ["Bearer", "Bearer ttk_x", `Bearer ${key}x`, `Basic ${key}`])
    expect(await ask(bad)).toBe("invalid");
  const row = await database.prisma.apiKey.findFirstOrThrow({ where: { userId: id } });
  expect(JSON.stringify(row)).not.toContain(key);
  await disable({ id }, "test");
  expect(await ask(`Bearer ${key}`)).toBe("invalid");
  await enable({ id }, "test");
  expect(await revokeKey(row.id, "test")).toBe("import");
  expect(await revokeKey(row.id, "test")).toBeNull();
  expect(await ask(`Bearer ${key}`)).toBe("invalid");
});

test("the audit log tells who signed in and what was changed, and holds no secret", async () => {
  const entries = await database.prisma.auditEntry.findMany();
  const operations = new Set(entries.map(({ operation }) => operation));
  for (const operation of [
    "sign-in",
    "sign-in-failed",
    "sign-out",
    "invite",
    "create-account",
    "change-role",
    "disable",
    "enable",
    "end-sessions",
    "reset-password",
    "make-key",
    "revoke-key",
  ]) {
    expect(operations, operation).toContain(operation);
  }
  const text = JSON.stringify(entries, (_, value) => (typeof value === "bigint" ? Number(value) : value));
  for (const secret of [password, "ttk_", "a wrong guess", "no e-mail at all"]) expect(text).not.toContain(secret);
});
