import { randomUUID } from "node:crypto";
import { type TOTP, URI } from "otpauth";
import { afterAll, beforeAll, vi } from "vitest";
import { setPrisma } from "#data/prisma.ts";
import type { Role } from "#domain/permissions/operations.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { getAuth } from "../auth.ts";
import { makePerson } from "../new-person.ts";
import { signIn } from "../sign-in.ts";

/** People with accounts, for the tests of this folder. */

export const password = "orchard lamp quietly 7";

/** Gives the tests of a file a database and a secret of their own. @returns the database, once the tests run */
export function authDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    vi.stubEnv("AUTH_SECRET", randomUUID() + randomUUID());
    database = await createTestDatabase();
    setPrisma(database.prisma);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await database?.drop();
  });
  return () => {
    if (database === undefined) throw new Error("the database is there only while tests run");
    return database;
  };
}

/** A browser: keeps its cookies and has an address of its own. */
export function browser(address = `198.51.100.${Math.ceil(Math.random() * 250)}`) {
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

/** Makes an account. */
export async function person(role: Role = "editor") {
  const email = `${randomUUID()}@example.org`;
  const made = await makePerson({ email, name: "Aigerim S.", role, password }, "test");
  if (made.outcome !== "made") throw new Error(made.outcome);
  return { email, id: made.id };
}

/** Signs somebody in with a password alone. */
export async function signedIn(email: string, secret = password) {
  const user = browser();
  const result = await signIn({ email, password: secret }, user.headers());
  if (!("cookies" in result)) throw new Error(result.outcome);
  user.keep(result.cookies);
  return user;
}

/** Sets up a second factor. @returns what makes codes, and the recovery codes */
export async function withFactor(email: string) {
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

/** Everything the audit log holds. @returns the operations it names, and all of it as text */
export async function auditLog({ prisma }: TestDatabase) {
  const entries = await prisma.auditEntry.findMany();
  const text = JSON.stringify(entries, (_, value) => (typeof value === "bigint" ? Number(value) : value));
  return { operations: entries.map(({ operation }) => operation), text };
}
