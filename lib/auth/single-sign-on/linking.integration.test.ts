import { beforeAll, describe, expect, test } from "vitest";
import { disable, enable, unlink } from "../manage-people.ts";
import { signedInWith } from "../session-actor.ts";
import { confirmCode } from "../sign-in.ts";
import { auditLog, authDatabase, person, signedIn, withFactor } from "../testing/people.ts";
import { fileProvider, memberOf, setSingleSignOn, through } from "../testing/single-sign-on.ts";

const database = authDatabase();
const provider = fileProvider();

beforeAll(() => setSingleSignOn(provider()));

const outcome = async (subject: string | null) => (await through(subject)).finished.outcome;
const reasons = async () =>
  (await database().prisma.auditEntry.findMany({ where: { operation: "sign-in-failed" }, orderBy: { id: "asc" } })).map(
    ({ reason }) => reason,
  );

describe("somebody with an account", () => {
  test("gets in by their verified e-mail once, and by what the provider calls them ever after", async () => {
    const { id, email } = await person();
    const subject = memberOf(provider(), { email: email.toUpperCase(), verified: true });
    const first = await through(subject);
    expect(first.finished).toMatchObject({ outcome: "signed-in", needsFactor: false, next: "/admin/people" });
    expect((await signedInWith(first.user.headers()))?.actor).toMatchObject({ id, via: { secondFactor: false } });
    // Another e-mail by now, and not even verified.
    provider().members.set(subject, { email: "new@example.org", verified: false });
    expect(await outcome(subject)).toBe("signed-in");
    const links = await database().prisma.account.findMany({ where: { accountId: subject } });
    expect(links).toMatchObject([{ userId: id, providerId: provider().issuer, accessToken: null, idToken: null }]);
    const told = await database().prisma.auditEntry.findMany({ where: { entityKey: email }, orderBy: { id: "asc" } });
    expect(told.map(({ operation, reason }) => [operation, reason])).toEqual([
      ["create-account", null],
      ["link", null],
      ["sign-in", "single sign-on"],
      ["sign-in", "single sign-on"],
    ]);
  });

  test("is linked once, where they come by two browsers at once", async () => {
    const { email } = await person();
    const subject = memberOf(provider(), { email, verified: true });
    expect(await Promise.all([outcome(subject), outcome(subject), outcome(subject)])).toEqual(
      Array(3).fill("signed-in"),
    );
    expect(await database().prisma.auditEntry.count({ where: { entityKey: email, operation: "link" } })).toBe(1);
  });

  test("stays theirs where their e-mail is given to somebody else", async () => {
    const { email } = await person();
    expect(await outcome(memberOf(provider(), { email, verified: true }))).toBe("signed-in");
    expect(await outcome(memberOf(provider(), { email, verified: true }))).toBe("refused");
    expect(await reasons()).toContain("single sign-on: the account is linked to another identity");
  });

  test("can be linked anew once an administrator of the machine has taken the identity off", async () => {
    const { id, email } = await person();
    const { user } = await through(memberOf(provider(), { email, verified: true }));
    expect((await unlink({ email }, "shell")).outcome).toBe("done");
    expect(await signedInWith(user.headers())).toBeNull();
    const subject = memberOf(provider(), { email, verified: true });
    expect(await outcome(subject)).toBe("signed-in");
    const links = await database().prisma.account.findMany({ where: { userId: id }, orderBy: { createdAt: "asc" } });
    expect(links.map(({ accountId }) => accountId)).toEqual([id, subject]);
  });
});

describe("a second factor", () => {
  test("is asked for after single sign-on too, and nobody is signed in before", async () => {
    const { id, email } = await person("administrator");
    const { totp } = await withFactor(email);
    // Somebody else's session in the same browser does not stand in for the challenge.
    const other = await signedIn((await person()).email);
    const { user, finished } = await through(memberOf(provider(), { email, verified: true }), other);
    expect(finished.outcome).toBe("code-needed");
    expect(await signedInWith(user.headers())).toBeNull();
    expect(await confirmCode({ code: "000000", kind: "totp" }, user.headers())).toEqual({ outcome: "wrong" });
    const confirmed = await confirmCode({ code: totp.generate(), kind: "totp" }, user.headers());
    user.keep("cookies" in confirmed ? confirmed.cookies : []);
    expect((await signedInWith(user.headers()))?.actor).toMatchObject({ id, via: { secondFactor: true } });
    const [last] = await database().prisma.auditEntry.findMany({
      where: { entityKey: email },
      orderBy: { id: "desc" },
    });
    expect(last).toMatchObject({ operation: "sign-in", reason: "single sign-on and code" });
  });

  test("is set up first by an administrator who has none", async () => {
    const { email } = await person("administrator");
    const { user, finished } = await through(memberOf(provider(), { email, verified: true }));
    expect(finished).toMatchObject({ outcome: "signed-in", needsFactor: true });
    expect((await signedInWith(user.headers()))?.actor.via).toEqual({ kind: "session", secondFactor: false });
  });
});

describe("somebody is refused, and nothing is linked or made,", () => {
  test.for([
    ["whose e-mail is not verified", { verified: false }, "e-mail not verified"],
    ["of whose e-mail the provider does not say", {}, "e-mail not verified"],
    ["who has no e-mail there", { email: undefined, verified: true }, "e-mail not verified"],
    ["who has no account", { email: "stranger@example.org", verified: true }, "no account has this e-mail"],
  ] as const)("%s", async ([, says, why]) => {
    const { id, email } = await person();
    const { email: said, ...rest } = { email, ...says };
    const { user, finished } = await through(
      memberOf(provider(), { ...rest, ...(said === undefined ? {} : { email: said }) }),
    );
    expect(finished).toEqual({ outcome: "refused", next: "/admin/people" });
    expect(await signedInWith(user.headers())).toBeNull();
    expect(await database().prisma.account.count({ where: { userId: id } })).toBe(1);
    expect((await reasons()).at(-1)).toBe(`single sign-on: ${why}`);
    expect(await database().prisma.user.count({ where: { email: "stranger@example.org" } })).toBe(0);
  });

  test("whose e-mail only looks like an account's", async () => {
    const { email } = await person();
    await database().prisma.user.update({ where: { email }, data: { email: `k${email}` } });
    // The sign of Kelvin becomes a k where letters are made small.
    expect(await outcome(memberOf(provider(), { email: `\u212a${email}`, verified: true }))).toBe("refused");
  });

  test("who is disabled, linked or not", async () => {
    const { id, email } = await person();
    const subject = memberOf(provider(), { email, verified: true });
    await disable({ id }, "test");
    expect(await outcome(subject)).toBe("refused");
    expect(await database().prisma.account.count({ where: { userId: id } })).toBe(1);
    await enable({ id }, "test");
    expect(await outcome(subject)).toBe("signed-in");
    await disable({ id }, "test");
    expect(await outcome(subject)).toBe("refused");
    expect((await reasons()).at(-1)).toBe("single sign-on: the account is disabled");
  });

  test("who calls it off at the provider", async () => {
    expect(await outcome(null)).toBe("cancelled");
  });
});

test("the audit log tells whom the provider knew, and holds no secret", async () => {
  const { operations, text } = await auditLog(database());
  expect(operations).toEqual(expect.arrayContaining(["link", "sign-in", "sign-in-failed"]));
  expect(text).toContain("stranger@example.org");
  expect(text).not.toContain(provider().clientSecret);
});
