import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { actorOfKey } from "./key-actor.ts";
import { makeKey, revokeKey } from "./machine-keys.ts";
import { disable, enable, setRole } from "./manage-people.ts";
import { acceptToken, invite, readToken, setupAddress } from "./one-time-address.ts";
import { signedInWith } from "./session-actor.ts";
import { auditLog, authDatabase, password, person, signedIn } from "./testing/people.ts";

const database = authDatabase();

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

test("a key acts for its owner within its scopes until it ends, is revoked or its owner disabled", async () => {
  const { id, email } = await person();
  const key = await makeKey({ userId: id, name: "import", scopes: ["actions:write"], days: 30 }, "test");
  const ask = (authorization?: string) =>
    actorOfKey(new Request("http://127.0.0.1/api/v1/actions", { headers: authorization ? { authorization } : {} }));
  expect(await ask()).toBeNull();
  expect(await ask(`Bearer ${key}`)).toMatchObject({ email, via: { kind: "key", scopes: ["actions:write"] } });
  for (const bad of ["Bearer", "Bearer ttk_x", `Bearer ${key}x`, `Basic ${key}`])
    expect(await ask(bad)).toBe("invalid");
  const row = await database().prisma.apiKey.findFirstOrThrow({ where: { userId: id } });
  expect(JSON.stringify(row)).not.toContain(key);
  await disable({ id }, "test");
  expect(await ask(`Bearer ${key}`)).toBe("invalid");
  await enable({ id }, "test");
  expect(await revokeKey(row.id, "test")).toBe("import");
  expect(await revokeKey(row.id, "test")).toBeNull();
  expect(await ask(`Bearer ${key}`)).toBe("invalid");
});

test("the audit log tells what was changed about accounts and keys, and holds no secret", async () => {
  const { operations, text } = await auditLog(database());
  const told = ["invite", "create-account", "change-role", "disable", "enable", "make-key", "revoke-key"];
  expect(operations).toEqual(expect.arrayContaining(told));
  for (const secret of [password, "ttk_"]) expect(text).not.toContain(secret);
});
