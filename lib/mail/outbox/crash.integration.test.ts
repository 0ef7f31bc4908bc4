import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { setPrisma } from "#data/prisma.ts";
import { recordFollowUp } from "#data/record-follow-up.ts";
import { tellMovements } from "#lib/subscriptions/tell-movements.ts";
import { setMailServer, subscribers } from "#lib/subscriptions/testing/mailing.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { mailServer } from "../testing/mail-server.ts";
import { readMail } from "../testing/read-mail.ts";

/** A mailing that is killed in the middle: nobody is left out, and of each kill at most one mail comes twice, as one and the same. */

const { prisma, url, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
const secret = "a secret of thirty-two characters or more";
beforeAll(() => vi.stubEnv("AUTH_SECRET", secret));
afterAll(async () => {
  vi.unstubAllEnvs();
  await drop();
});

const readers = 400;
/** The mail at which the server stops answering: to a recipient on two connections, then to the end of a mail. */
const holdFrom = 150;

interface Taken {
  readonly to: string;
  readonly messageId: string;
  /** Whether the server answered that it took it. */
  readonly answered: boolean;
  /** In how many of its two forms it says that it may have come already. */
  readonly saysAgain: number;
}

/** A process of its own that sends, as the application does. */
function sender(): ChildProcess {
  return spawn(process.execPath, ["--disable-warning=DeprecationWarning", "lib/mail/outbox/testing/send-outbox.ts"], {
    env: { NODE_ENV: "test", DATABASE_URL: url, AUTH_SECRET: secret },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

test("a mailing of several hundred that is killed in the middle goes on where it was", {
  timeout: 240_000,
}, async () => {
  const taken: Taken[] = [];
  /** Connections by where they stand: before their mail, before its end, behind it. */
  const held = { beforeData: 0, afterData: 0 };
  const butEnd = new Set<string>();
  let holding = true;
  const all = Promise.withResolvers<void>();
  const look = () => {
    if (held.beforeData === 2 && held.afterData === 1 && butEnd.size === 2) all.resolve();
  };
  const server = await mailServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: (_address, _session, done) => {
      if (!holding || taken.length < holdFrom || held.beforeData === 2) return done();
      held.beforeData += 1;
      look();
    },
    onData: async (stream, session, done) => {
      const data = await readMail(stream, () => {
        butEnd.add(session.id);
        look();
      });
      butEnd.delete(session.id);
      if (data === null) return;
      const messageId = /^Message-ID: (<[^>]+>)/im.exec(data)?.[1] ?? "";
      const hold = holding && held.beforeData === 2;
      // Lines that are too long for a mail are broken with a sign of equality.
      const saysAgain = data.replaceAll(/=\r?\n/g, "").split("You may have this mail already").length - 1;
      taken.push({ to: session.envelope.rcptTo[0]?.address ?? "", messageId, answered: !hold, saysAgain });
      if (!hold) return done();
      held.afterData += 1;
      look();
    },
  });
  await setMailServer(prisma, server.port);
  const emails = Array.from({ length: readers }, (_, index) => `reader${index}@example.org`);
  await subscribers(prisma, emails);
  const source = { title: "A report", url: null, symbol: null, readOn: "2026-11-20" };
  await recordFollowUp(
    "KAZ-2007-R4",
    {
      status: "in-progress",
      date: "2026-10-01",
      assessorKind: "committee",
      assessor: "CMW",
      note: "Begun.",
      grade: null,
      lookedIn: null,
      action: null,
      source,
    },
    { by: "An editor", auditAs: "editor@example.org", today: "2026-11-25" },
  );
  expect(await tellMovements()).toBe(readers);

  const first = sender();
  const ended = once(first, "exit");
  await all.promise;
  first.kill("SIGKILL");
  expect((await ended)[1]).toBe("SIGKILL");
  holding = false;
  const before = taken.length;
  expect(before).toBeLessThan(readers);
  expect(held).toEqual({ beforeData: 2, afterData: 1 });
  expect(await prisma.outgoingMail.count({ where: { state: "sending" } })).toBe(5);

  const second = sender();
  const [out] = await Promise.all([second.stdout === null ? "" : text(second.stdout), once(second, "exit")]);
  const run = JSON.parse(out);
  expect(run).toMatchObject({ outcome: "done", failed: 0, takenBack: { mails: 5, uncertain: 1 } });

  // Everybody got it, under one name each.
  const names = Map.groupBy(taken, ({ messageId }) => messageId);
  expect(names.size).toBe(readers);
  expect(new Set(taken.map(({ to }) => to))).toEqual(new Set(emails));
  for (const of of names.values()) expect(new Set(of.map(({ to }) => to)).size).toBe(1);
  // Only the one that the server had read whole and not answered was sent again, under its name: it is known which that is.
  const twice = [...names.values()].filter((of) => of.length > 1);
  expect(twice.length).toBe(1);
  for (const of of twice) expect(of.map(({ answered }) => answered)).toEqual([false, true]);
  // It says so, in text and HTML; no other mail does. A mailbox that knows a name again has each mail once.
  expect(taken.filter(({ saysAgain }) => saysAgain > 0)).toEqual(twice.map((of) => ({ ...of[1], saysAgain: 2 })));
  const uncertain = await prisma.outgoingMail.findMany({
    select: { messageId: true },
    where: { uncertainAttempts: { gt: 0 } },
  });
  expect(new Set(uncertain.map(({ messageId }) => messageId))).toEqual(new Set(twice.map((of) => of[0]?.messageId)));
  expect(await prisma.outgoingMail.count({ where: { state: "sent" } })).toBe(readers);
  console.log(
    `${readers} readers; killed after ${before} mails, one of them unanswered; then ${taken.length - before} more: ${names.size} names, ${twice.length} twice under one name`,
  );
  await server.stop();
});
