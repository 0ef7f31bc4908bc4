import type { PrismaClient } from "#generated/prisma/client.ts";

/** What tests of mail to subscribers share. */

/** Sets a mail server on this machine. */
export async function setMailServer(prisma: PrismaClient, port: number): Promise<void> {
  const value = { host: "127.0.0.1", port, security: "none", from: "tracker@example.org" };
  const row = { value, updatedAt: new Date(), updatedBy: "a test" };
  await prisma.setting.upsert({ where: { key: "mail" }, create: { key: "mail", ...row }, update: row });
}

/** Confirmed subscriptions to Kazakhstan, as many as there are addresses. */
export async function subscribers(prisma: PrismaClient, emails: readonly string[]): Promise<void> {
  const at = new Date(Date.now() - 60_000);
  await prisma.subscription.createMany({
    data: emails.map((email) => ({
      email,
      locale: "en",
      kind: "states",
      name: "KAZ",
      rhythm: "immediate",
      requestedAt: at,
      confirmedAt: at,
      toldUntil: at,
    })),
  });
}
