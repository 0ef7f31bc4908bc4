import type { MailPurpose } from "#domain/mail/outbox.ts";
import { retryAfter } from "#domain/mail/retries.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "../prisma.ts";

/** A mail that somebody is sending. */
export interface ClaimedMail {
  readonly id: string;
  /** Who sends it: whatever they note of it counts only while it is theirs. */
  readonly claim: string;
  readonly subscriptionId: string;
  /** When the subscription was asked for last. */
  readonly requestedAt: Date;
  readonly purpose: MailPurpose;
  readonly email: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly attempts: number;
  /** True where a server may have it from an earlier attempt. */
  readonly mayHaveCome: boolean;
  /** Language of its reader. */
  readonly locale: string;
}

/**
 * Takes the mail that has waited longest, to send it. Of several who ask at the same moment, each gets another.
 * @param domain what follows the @ in the name that a mail gets with its first attempt, and keeps
 */
export async function claimMail(claim: string, domain: string): Promise<ClaimedMail | null> {
  const [row] = await getPrisma().$queryRaw<ClaimedMail[]>`
    UPDATE outgoing_mail mail SET state = 'sending', claim = ${claim}::uuid, attempts = attempts + 1, handed_over_at = NULL,
      message_id = coalesce(message_id, '<' || mail.id || '@' || ${domain}::text || '>')
    FROM subscription
    WHERE mail.id = (SELECT id FROM outgoing_mail WHERE state = 'waiting' AND not_before <= clock_timestamp()
        ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED)
      AND subscription.id = mail.subscription_id
    RETURNING mail.id::text, mail.claim::text, mail.subscription_id::text AS "subscriptionId",
      subscription.requested_at AS "requestedAt", mail.purpose::text, mail.email, mail.from_name AS "fromName", mail.subject,
      mail.text, mail.html, mail.message_id AS "messageId", mail.attempts,
      mail.uncertain_attempts > 0 AS "mayHaveCome", subscription.locale`;
  return row ?? null;
}

const own = ({ id, claim }: Pick<ClaimedMail, "id" | "claim">) =>
  Prisma.sql`id = ${id}::uuid AND claim = ${claim}::uuid AND state = 'sending'`;

/**
 * Notes that all of a mail but its end was sent. From here on the server may take it without our learning of it.
 * @returns false where it is no longer the sender's: somebody took it over, or its subscription has ended. Its end must not
 *   be sent then
 */
export async function noteHandover(mail: Pick<ClaimedMail, "id" | "claim">): Promise<boolean> {
  const noted = await getPrisma().$executeRaw`
    UPDATE outgoing_mail SET handed_over_at = clock_timestamp() WHERE ${own(mail)}`;
  return noted === 1;
}

/** Notes that the server took a mail. */
export async function noteSent(mail: Pick<ClaimedMail, "id" | "claim">, answer: string | null): Promise<void> {
  await getPrisma().$executeRaw`
    UPDATE outgoing_mail SET state = 'sent', sent_at = clock_timestamp(), claim = NULL, handed_over_at = NULL, fault = NULL,
      answer = ${answer} WHERE ${own(mail)}`;
}

/**
 * Notes that an attempt failed: the mail waits for the next, or is given up.
 * @param failure.final whether the server refused it for good
 * @returns false where it is no longer the sender's
 */
export async function noteFailed(
  mail: ClaimedMail,
  { fault, answer, final }: { readonly fault: string; readonly answer: string | null; readonly final: boolean },
): Promise<boolean> {
  const minutes = final ? null : retryAfter(mail.attempts);
  const next =
    minutes === null
      ? Prisma.sql`state = 'failed'`
      : Prisma.sql`state = 'waiting', not_before = clock_timestamp() + ${minutes}::int * interval '1 minute'`;
  // A server that answered has decided; one that did not may have taken it.
  const uncertain = answer === null ? Prisma.sql`(handed_over_at IS NOT NULL)::int` : Prisma.sql`0`;
  const noted = await getPrisma().$executeRaw`
    UPDATE outgoing_mail SET ${next}, claim = NULL, handed_over_at = NULL, fault = ${fault}, answer = ${answer},
      uncertain_attempts = uncertain_attempts + ${uncertain} WHERE ${own(mail)}`;
  return noted === 1;
}

/**
 * Lets mails wait again whose sender is gone. To be called by whoever alone may send now.
 * @returns how many there were, and of how many of them a server may have the mail already
 */
export async function takeBackAbandoned(): Promise<{ readonly mails: number; readonly uncertain: number }> {
  const rows = await getPrisma().$queryRaw<{ uncertain: boolean }[]>`
    UPDATE outgoing_mail mail SET state = 'waiting', claim = NULL, handed_over_at = NULL,
      uncertain_attempts = mail.uncertain_attempts + (before.handed_over_at IS NOT NULL)::int
    FROM (SELECT id, handed_over_at FROM outgoing_mail WHERE state = 'sending' FOR UPDATE) before
    WHERE mail.id = before.id
    RETURNING before.handed_over_at IS NOT NULL AS uncertain`;
  return { mails: rows.length, uncertain: rows.filter(({ uncertain }) => uncertain).length };
}
