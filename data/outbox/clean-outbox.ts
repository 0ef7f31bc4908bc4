import { getPrisma } from "../prisma.ts";

/** Days for which a mail that was sent, and a wish for mail that nobody confirmed, stays on record. */
const kept = { mail: 30, wish: 7 } as const;

/**
 * Takes out what nothing needs any more: mails that were sent, wishes that nobody confirmed, what confirms no longer, and what
 * was told longer ago than anybody looks back.
 */
export async function cleanOutbox(): Promise<void> {
  const db = getPrisma();
  await db.$executeRaw`DELETE FROM told_movement told USING subscription
    WHERE subscription.id = told.subscription_id AND told.at < subscription.told_until - interval '1 day'`;
  await db.$executeRaw`DELETE FROM outgoing_mail mail
    WHERE state = 'sent' AND sent_at < clock_timestamp() - ${kept.mail}::int * interval '1 day'
      AND NOT EXISTS (SELECT FROM told_movement told WHERE told.mail_id = mail.id)`;
  await db.$executeRaw`DELETE FROM subscription
    WHERE confirmed_at IS NULL AND requested_at < clock_timestamp() - ${kept.wish}::int * interval '1 day'`;
  await db.$executeRaw`DELETE FROM subscription_token WHERE expires_at < clock_timestamp()`;
}
