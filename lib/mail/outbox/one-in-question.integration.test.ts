import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { setPrisma } from "#data/prisma.ts";
import { setMailServer, subscribers } from "#lib/subscriptions/testing/mailing.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { mailServer } from "../testing/mail-server.ts";
import { readMail } from "../testing/read-mail.ts";
import { sendWaiting } from "./send-waiting.ts";

/** Connections go side by side up to the end of a message, which one at a time sends. */

const { prisma, url, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
beforeAll(() => vi.stubEnv("AUTH_SECRET", "a secret of thirty-two characters or more"));
afterEach(() => prisma.subscription.deleteMany());
afterAll(async () => {
  vi.unstubAllEnvs();
  await drop();
});

const connections = 5;

async function waitingMails(count: number): Promise<void> {
  await subscribers(
    prisma,
    Array.from({ length: count }, (_, index) => `reader${index}@example.org`),
  );
  const subscriptions = await prisma.subscription.findMany();
  await prisma.outgoingMail.createMany({
    data: subscriptions.map(({ id, email }) => ({
      key: id,
      subscriptionId: id,
      purpose: "moved",
      email,
      fromName: "Tracker",
      subject: "Moved",
      text: "Moved",
      html: "<p>Moved</p>",
    })),
  });
}

test("of five mails that have come but for their end, one is noted as handed over", { timeout: 60_000 }, async () => {
  const handedOver: number[] = [];
  const allCame = Promise.withResolvers<void>();
  let came = 0;
  const server = await mailServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: async (stream, _session, done) => {
      await readMail(stream, () => {
        came += 1;
        if (came === connections) allCame.resolve();
      });
      // The first is not answered before every other connection has sent all that it may.
      await allCame.promise;
      handedOver.push(await prisma.outgoingMail.count({ where: { handedOverAt: { not: null } } }));
      done();
    },
  });
  await setMailServer(prisma, server.port);
  await waitingMails(23);
  expect(await sendWaiting(url)).toMatchObject({ outcome: "done", sent: 23, failed: 0 });
  expect(handedOver).toEqual(Array.from({ length: 23 }, () => 1));
  await server.stop();
});

test("a server that hangs up on mails that wait for their turn has none of them, and holds up no other", {
  timeout: 60_000,
}, async () => {
  const waiting = new Set<string>();
  const allCame = Promise.withResolvers<void>();
  let hungUp: readonly string[] | null = null;
  const server = await mailServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: async (stream, { envelope }, done) => {
      const to = envelope.rcptTo[0]?.address ?? "";
      const data = await readMail(stream, () => {
        waiting.add(to);
        if (waiting.size === connections) allCame.resolve();
      });
      if (data === null) return;
      await allCame.promise;
      waiting.delete(to);
      if (hungUp === null) {
        hungUp = [...waiting].slice(1, 3);
        await Promise.all(hungUp.map(server.hangUp));
      }
      done();
    },
  });
  await setMailServer(prisma, server.port);
  await waitingMails(connections);
  expect(await sendWaiting(url)).toMatchObject({ outcome: "done", sent: connections - 2, failed: 2 });
  const left = await prisma.outgoingMail.findMany({
    select: { email: true, uncertainAttempts: true },
    where: { state: "waiting" },
  });
  expect(new Set(left)).toEqual(new Set((hungUp ?? []).map((email) => ({ email, uncertainAttempts: 0 }))));
  await server.stop();
});
