import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Prisma } from "#generated/prisma/client.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";

/** What PostgreSQL refuses of mail, whoever writes it. */

const { prisma, drop } = await createTestDatabase();
afterAll(drop);

const at = new Date("2026-11-25T10:00:00Z");
const wish = {
  email: "reader@example.org",
  locale: "en",
  kind: "states",
  name: "KAZ",
  rhythm: "daily",
  requestedAt: at,
} as const satisfies Prisma.SubscriptionUncheckedCreateInput;
const subscriptionId = randomUUID();
const mail = (
  more: Partial<Prisma.OutgoingMailUncheckedCreateInput> = {},
): Prisma.OutgoingMailUncheckedCreateInput => ({
  key: randomUUID(),
  subscriptionId,
  purpose: "moved",
  email: wish.email,
  fromName: "Tracker",
  subject: "Moved",
  text: "Moved",
  html: "<p>Moved</p>",
  ...more,
});
beforeAll(() => prisma.subscription.create({ data: { ...wish, id: subscriptionId } }));

test.each<[string, Partial<Prisma.SubscriptionUncheckedCreateInput>, RegExp]>([
  ["to an address in capitals", { email: "Reader@example.org", name: "KGZ" }, /subscription_email_fits/],
  ["to what is no address", { email: "reader", name: "KGZ" }, /subscription_email_fits/],
  ["about nothing", { name: "" }, /subscription_name_fits/],
  ["about something too long", { kind: "recommendations", name: "q".repeat(1501) }, /subscription_name_fits/],
  ["that is told before it is confirmed", { name: "KGZ", toldUntil: at }, /subscription_told_from_confirmed/],
  ["that is confirmed and told of nothing", { name: "KGZ", confirmedAt: at }, /subscription_told_from_confirmed/],
  ["twice for one address", {}, /Unique constraint/],
])("a subscription is refused %s", async (_what, more, expected) => {
  await expect(prisma.subscription.create({ data: { ...wish, ...more } })).rejects.toThrow(expected);
});

test.each<[string, Partial<Prisma.SubscriptionTokenUncheckedCreateInput>, RegExp]>([
  ["itself", { tokenHash: "secret" }, /subscription_token_is_hash/],
  ["for anything else", { purpose: "sign-in" }, /subscription_token_purpose|subscription_token_confirm_expires/],
  ["to confirm for ever", { expiresAt: null }, /subscription_token_confirm_expires/],
])("what opens a subscription is not kept %s", async (_what, more, expected) => {
  const token = { tokenHash: "a".repeat(64), subscriptionId, purpose: "confirm", expiresAt: at };
  await expect(prisma.subscriptionToken.create({ data: { ...token, ...more } })).rejects.toThrow(expected);
});

test.each<[string, Partial<Prisma.OutgoingMailUncheckedCreateInput>, RegExp]>([
  ["being sent by nobody", { state: "sending" }, /outgoing_mail_claimed_while_sending/],
  ["handed over by nobody", { handedOverAt: at }, /outgoing_mail_handed_over_while_sending/],
  ["sent at no moment", { state: "sent", attempts: 1, messageId: "<a@b>" }, /outgoing_mail_sent_at/],
  ["attempted without a name", { attempts: 1 }, /outgoing_mail_attempted_by_name/],
  ["uncertain more often than attempted", { uncertainAttempts: 1 }, /outgoing_mail_uncertain/],
])("a mail is refused %s", async (_what, more, expected) => {
  await expect(prisma.outgoingMail.create({ data: mail(more) })).rejects.toThrow(expected);
});

test("one thing is told once: by one mail, and each movement by one", async () => {
  const one = await prisma.outgoingMail.create({ data: mail() });
  await expect(prisma.outgoingMail.create({ data: mail({ key: one.key }) })).rejects.toThrow(/Unique constraint/);
  const told = { subscriptionId, movement: "action/1/recorded", at, mailId: one.id };
  await prisma.toldMovement.create({ data: told });
  await expect(prisma.toldMovement.create({ data: told })).rejects.toThrow(/Unique constraint/);
});

test("one mail at a time is handed over", async () => {
  const handedOver = () =>
    mail({ state: "sending", claim: randomUUID(), attempts: 1, messageId: `<${randomUUID()}@b>`, handedOverAt: at });
  const one = await prisma.outgoingMail.create({ data: handedOver() });
  await expect(prisma.outgoingMail.create({ data: handedOver() })).rejects.toThrow(/Unique constraint/);
  await prisma.outgoingMail.delete({ where: { id: one.id } });
  await prisma.outgoingMail.create({ data: handedOver() });
});

test("what was sent stays sent, and a mail keeps its Message-ID", async () => {
  const named = { attempts: 1, messageId: "<a@example.org>" };
  const tried = await prisma.outgoingMail.create({ data: mail(named) });
  const where = { id: tried.id };
  await expect(prisma.outgoingMail.update({ where, data: { messageId: "<b@example.org>" } })).rejects.toThrow(
    /keeps its Message-ID/,
  );
  await prisma.outgoingMail.update({ where, data: { state: "sent", sentAt: at } });
  await expect(prisma.outgoingMail.update({ where, data: { state: "waiting", sentAt: null } })).rejects.toThrow(
    /stays so/,
  );
});

test("with a subscription goes everything on record of it", async () => {
  await prisma.subscription.delete({ where: { id: subscriptionId } });
  expect(await prisma.outgoingMail.count()).toBe(0);
  expect(await prisma.toldMovement.count()).toBe(0);
});
