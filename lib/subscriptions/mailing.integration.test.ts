import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { setPrisma } from "#data/prisma.ts";
import { type FollowUpInput, recordFollowUp } from "#data/record-follow-up.ts";
import { confirmSubscription, endSubscription, findSubscription } from "#data/subscriptions/subscription.ts";
import { everything } from "#domain/recommendations/search.ts";
import { hashToken } from "#lib/auth/tokens.ts";
import { sendWaiting } from "#lib/mail/outbox/send-waiting.ts";
import { mailServer } from "#lib/mail/testing/mail-server.ts";
import { followedSearch } from "#lib/movements/followed-search.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { followedThing } from "./followed-thing.ts";
import { subscribe } from "./subscribe.ts";
import { tellMovements } from "./tell-movements.ts";
import { setMailServer, subscribers } from "./testing/mailing.ts";

const { prisma, url, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
const server = await mailServer({ disabledCommands: ["STARTTLS", "AUTH"] });
beforeAll(() => {
  vi.stubEnv("AUTH_SECRET", "a secret of thirty-two characters or more");
  vi.stubEnv("PUBLIC_URL", "https://treaties.example.org");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  await drop();
});
afterEach(async () => {
  await prisma.subscription.deleteMany();
  await prisma.requestLimit.deleteMany();
});

const assessed: FollowUpInput = {
  status: "in-progress",
  date: "2026-10-01",
  assessorKind: "committee",
  assessor: "CMW",
  note: "A <b>working group</b> & a plan.",
  grade: null,
  lookedIn: null,
  action: null,
  source: { title: "A report", url: null, symbol: null, readOn: "2026-11-20" },
};
const editor = { by: "An editor", auditAs: "editor@example.org", today: "2026-11-25" };
const assess = () => recordFollowUp("KAZ-2007-R4", assessed, editor);

/** What the server received since the last look, read by another program than the one that writes it. */
let seen = 0;
async function received() {
  const fresh = server.received.slice(seen);
  seen = server.received.length;
  return Promise.all(fresh.map(async ({ data, to }) => ({ ...(await PostalMime.parse(data)), to, raw: data })));
}

async function asked(email: string, rhythm: "immediate" | "daily" | "weekly" = "immediate") {
  const thing = await followedThing({ kind: "states", name: "KAZ" }, "en");
  if (thing === null) throw new Error("Kazakhstan is not there");
  return subscribe(thing, { email, rhythm, locale: "en" }, "network 192.0.2.1");
}

const tokenIn = (text: string | undefined) => /token=([\w-]{43})/.exec(text ?? "")?.[1] ?? "";

async function confirmBy(text: string | undefined) {
  const found = await findSubscription("confirm", hashToken(tokenIn(text)));
  if (found === null) throw new Error("nothing to confirm");
  await confirmSubscription(found.id);
}

test("without a mail server the outbox stays, and sends once one is set", async () => {
  await asked("reader@example.org");
  expect(await sendWaiting(url)).toEqual({ outcome: "off" });
  expect(await prisma.outgoingMail.findMany({ select: { state: true, attempts: true } })).toEqual([
    { state: "waiting", attempts: 0 },
  ]);
  await setMailServer(prisma, server.port);
  expect(await sendWaiting(url)).toMatchObject({ outcome: "done", sent: 1, failed: 0 });
  expect(await received()).toMatchObject([{ to: ["reader@example.org"] }]);
});

test("a reader confirms, is told once of what moves, in text and HTML, and can end it with one click", async () => {
  await asked("reader@example.org");
  await sendWaiting(url);
  const [confirmation] = await received();
  expect(confirmation?.subject).toBe("Confirm: mail about Kazakhstan");
  expect(confirmation?.headers.find(({ key }) => key === "list-unsubscribe")).toBeUndefined();
  await assess();
  expect(await tellMovements(), "nothing is told before it is confirmed").toBe(0);
  await confirmBy(confirmation?.text);
  expect(await tellMovements(), "nor what moved before").toBe(0);

  await assess();
  expect(await tellMovements()).toBe(1);
  expect(await tellMovements(), "nor anything twice").toBe(0);
  expect(await sendWaiting(url)).toMatchObject({ sent: 1 });
  expect(await sendWaiting(url)).toMatchObject({ sent: 0 });
  const [mail, ...more] = await received();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("Recommendation KAZ-2007-R4 to Kazakhstan: In progress");
  expect(mail?.text).toContain("A <b>working group</b> & a plan.");
  expect(mail?.text).toContain("https://treaties.example.org/recommendations/KAZ-2007-R4");
  expect(mail?.html).toContain("A &lt;b&gt;working group&lt;/b&gt; &amp; a plan.");
  expect(mail?.html).toContain('<a href="https://treaties.example.org/recommendations/KAZ-2007-R4"');
  const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value;
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  expect(header("auto-submitted")).toBe("auto-generated");
  const token = tokenIn(header("list-unsubscribe"));
  expect(tokenIn(mail?.text)).toBe(token);
  expect(mail?.raw).toMatch(/^Content-Type: multipart\/alternative;/m);

  // Neither the outbox nor the subscription holds what opens it.
  const kept = JSON.stringify([await prisma.outgoingMail.findMany(), await prisma.subscriptionToken.findMany()]);
  expect(kept).not.toContain(token);
  const found = await findSubscription("manage", hashToken(token));
  await endSubscription(found?.id ?? "");
  for (const table of [prisma.subscription, prisma.outgoingMail] as const) {
    expect(await (table as typeof prisma.subscription).count()).toBe(0);
  }
  await assess();
  expect(await tellMovements()).toBe(0);
});

test("nobody learns who has a subscription: whoever has the address is told, and nothing changes", async () => {
  await subscribers(prisma, ["reader@example.org"]);
  expect(await asked("reader@example.org", "weekly")).toBe(0);
  expect(await asked("other@example.org", "weekly")).toBe(0);
  await sendWaiting(url);
  const mails = await received();
  expect(mails.map(({ subject }) => subject).sort()).toEqual([
    "Confirm: mail about Kazakhstan",
    "You have this already: mail about Kazakhstan",
  ]);
  const kept = await prisma.subscription.findFirst({ where: { email: "reader@example.org" } });
  expect(kept).toMatchObject({ rhythm: "immediate", confirmedAt: expect.any(Date) });
});

test("one address gets few confirmations an hour, however many are asked for, and a network has to wait", async () => {
  for (let count = 0; count < 30; count += 1) expect(await asked("victim@example.org")).toBe(0);
  expect(await prisma.outgoingMail.count()).toBe(5);
  expect(await asked("victim@example.org")).toBeGreaterThan(0);
});

test("daily and weekly mail gathers what moved until it falls due, also where that was missed", async () => {
  await subscribers(prisma, ["day@example.org", "week@example.org"]);
  await prisma.subscription.updateMany({ where: { email: "day@example.org" }, data: { rhythm: "daily" } });
  await prisma.subscription.updateMany({ where: { email: "week@example.org" }, data: { rhythm: "weekly" } });
  await assess();
  await assess();
  const looked = (days: number) => new Date(Date.now() - days * 86_400_000);
  // Looked through just now: neither is due before the next five o'clock.
  const soon = new Date(Date.now() + 1000);
  await prisma.subscription.updateMany({ data: { toldUntil: soon } });
  expect(await tellMovements()).toBe(0);
  const since = (email: string, at: Date) =>
    prisma.subscription.updateMany({ where: { email }, data: { confirmedAt: at, toldUntil: at } });
  await since("day@example.org", looked(2));
  await since("week@example.org", looked(15));
  expect(await tellMovements()).toBe(2);
  await setMailServer(prisma, server.port);
  await sendWaiting(url);
  const mails = await received();
  expect(mails.map(({ to }) => to[0]).sort()).toEqual(["day@example.org", "week@example.org"]);
  for (const mail of mails) expect(mail.subject).toMatch(/^Kazakhstan: \d+ changes$/);
  expect(await tellMovements()).toBe(0);
});

test("a search is told of what moves in it, and of nothing else", async () => {
  const at = new Date(Date.now() - 1000);
  const row = { email: "search@example.org", locale: "en", rhythm: "immediate", requestedAt: at } as const;
  const search = await followedSearch({ ...everything, treaty: ["ICMW"], state: ["KAZ"] }, "en");
  const other = await followedSearch({ ...everything, theme: ["torture"] }, "en");
  await prisma.subscription.createMany({
    data: [search, other].map(({ followed }) => ({
      ...row,
      ...followed,
      confirmedAt: new Date(),
      toldUntil: new Date(),
    })),
  });
  await assess();
  expect(await tellMovements()).toBe(1);
  await sendWaiting(url);
  const mails = await received();
  expect(mails.map(({ text }) => text?.includes("Recommendations: Treaty: ICMW; State: KAZ"))).toEqual([true]);
});

test("a mail that is refused for good is given up; one that is not waits, and the others are not held up", async () => {
  const refusing = await mailServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, done) => {
      const code = { "gone@example.org": 550, "grey@example.org": 451 }[address];
      done(code === undefined ? null : Object.assign(new Error("not now"), { responseCode: code }));
    },
  });
  await setMailServer(prisma, refusing.port);
  await subscribers(prisma, ["gone@example.org", "grey@example.org", "there@example.org"]);
  await assess();
  await tellMovements();
  expect(await sendWaiting(url)).toMatchObject({ sent: 1, failed: 2 });
  await refusing.stop();
  const states = await prisma.outgoingMail.findMany({
    select: { email: true, state: true, fault: true, uncertainAttempts: true },
    orderBy: { email: "asc" },
  });
  expect(states).toEqual([
    { email: "gone@example.org", state: "failed", fault: "refused", uncertainAttempts: 0 },
    { email: "grey@example.org", state: "waiting", fault: "refused", uncertainAttempts: 0 },
    { email: "there@example.org", state: "sent", fault: null, uncertainAttempts: 0 },
  ]);
  await prisma.subscription.deleteMany();
  // A server that is down costs every mail no more than one attempt a run.
  await subscribers(prisma, ["a@example.org", "b@example.org", "c@example.org"]);
  await assess();
  await tellMovements();
  expect(await sendWaiting(url)).toMatchObject({ sent: 0 });
  expect(
    await prisma.outgoingMail.count({ where: { state: "waiting", fault: { in: ["unreachable"] } } }),
  ).toBeGreaterThan(0);
  expect(await prisma.outgoingMail.count({ where: { state: "failed" } })).toBe(0);
  await setMailServer(prisma, server.port);
});

test("a subscription that is ended while its mail is being sent gets nothing", async () => {
  const ending = await mailServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: (_address, _session, done) => {
      prisma.subscription.deleteMany().then(() => done(), done);
    },
  });
  await setMailServer(prisma, ending.port);
  await subscribers(prisma, ["left@example.org"]);
  await assess();
  await tellMovements();
  expect(await sendWaiting(url)).toMatchObject({ sent: 0 });
  expect(ending.received).toEqual([]);
  await ending.stop();
  await setMailServer(prisma, server.port);
});
