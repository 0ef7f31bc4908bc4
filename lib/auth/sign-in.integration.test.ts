import { describe, expect, test, vi } from "vitest";
import { setPrisma } from "#data/prisma.ts";
import { disable, endSessions, resetPassword } from "./manage-people.ts";
import { signedInWith } from "./session-actor.ts";
import { confirmCode, signIn, signOut } from "./sign-in.ts";
import { auditLog, authDatabase, browser, password, person, signedIn, withFactor } from "./testing/people.ts";

const database = authDatabase();

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
    await database().prisma.$executeRaw`
      UPDATE guess_count SET blocked_until = clock_timestamp() + interval '1 minute' WHERE blocked_until > last_at`;
    const waiting = await signIn({ email, password }, guesser.headers());
    expect(waiting).toMatchObject({ outcome: "wait" });
    await signedIn(email);
    // As if the wait were over.
    await database().prisma.guessCount.updateMany({ data: { blockedUntil: new Date(0) } });
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
    await database().prisma.user.update({ where: { id }, data: { disabledAt: new Date() } });
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
    setPrisma((await import("#data/prisma.ts")).createPrisma(database().url));
    const secure = await signIn({ email, password }, browser().headers());
    expect("cookies" in secure && secure.cookies[0]).toMatch(
      /^__Host-tracker\.session_token=(?!.*Domain).*Path=\/;.*HttpOnly; Secure; SameSite=Lax/,
    );
    const user = browser();
    user.keep("cookies" in secure ? secure.cookies : []);
    expect((await signedInWith(user.headers()))?.actor.email).toBe(email);
    vi.stubEnv("PUBLIC_URL", "");
    setPrisma(database().prisma);
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
    await database().prisma.guessCount.deleteMany();
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

test("the audit log tells who signed in, and holds no secret", async () => {
  const { operations, text } = await auditLog(database());
  const told = ["sign-in", "sign-in-failed", "sign-out", "create-account", "disable", "end-sessions", "reset-password"];
  expect(operations).toEqual(expect.arrayContaining(told));
  for (const secret of [password, "a wrong guess", "no e-mail at all"]) expect(text).not.toContain(secret);
});
