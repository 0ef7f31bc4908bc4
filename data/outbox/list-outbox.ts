import type { MailState, OutboxMail } from "#domain/mail/outbox.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { fromCursor, toCursor } from "../change-cursor.ts";
import { isUuid } from "../is-uuid.ts";
import { getPrisma } from "../prisma.ts";

const select = {
  id: true,
  purpose: true,
  email: true,
  subject: true,
  text: true,
  html: true,
  state: true,
  createdAt: true,
  notBefore: true,
  attempts: true,
  uncertainAttempts: true,
  messageId: true,
  sentAt: true,
  fault: true,
  answer: true,
} as const satisfies Prisma.OutgoingMailSelect;

function toOutboxMail({
  createdAt,
  notBefore,
  sentAt,
  ...row
}: Prisma.OutgoingMailGetPayload<{ select: typeof select }>): OutboxMail {
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    notBefore: notBefore.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  };
}

/** A page of the outbox, the newest first. A cursor that no page gave has nothing after it. */
export async function listOutbox(
  cursor: string | null,
  limit: number,
): Promise<{ readonly items: readonly OutboxMail[]; readonly nextCursor: string | null }> {
  const [at, id] = (cursor === null ? [] : (fromCursor(cursor, 2) ?? [])).map(String);
  const after = at === undefined || Number.isNaN(Date.parse(at)) || id === undefined || !isUuid(id) ? null : { at, id };
  if (cursor !== null && after === null) return { items: [], nextCursor: null };
  const rows = await getPrisma().outgoingMail.findMany({
    select,
    where:
      after === null
        ? {}
        : { OR: [{ createdAt: { lt: new Date(after.at) } }, { createdAt: new Date(after.at), id: { lt: after.id } }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map(toOutboxMail);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? toCursor([last.createdAt, last.id]) : null };
}

/** A mail of the outbox; null where there is none of that id. */
export async function findOutboxMail(id: string): Promise<OutboxMail | null> {
  if (!isUuid(id)) return null;
  const row = await getPrisma().outgoingMail.findUnique({ select, where: { id } });
  return row === null ? null : toOutboxMail(row);
}

/** How many mails are in each state, and how many subscriptions are confirmed. */
export async function countOutbox(): Promise<Readonly<Record<MailState, number>> & { readonly subscriptions: number }> {
  const db = getPrisma();
  const [groups, subscriptions] = await Promise.all([
    db.outgoingMail.groupBy({ by: ["state"], _count: true }),
    db.subscription.count({ where: { confirmedAt: { not: null } } }),
  ]);
  const counts = { waiting: 0, sending: 0, sent: 0, failed: 0, subscriptions };
  for (const { state, _count } of groups) counts[state] = _count;
  return counts;
}

/** Lets a mail that was given up wait for another attempt. @returns its Message-ID; null where it was not given up */
export async function retryMail(id: string): Promise<string | null> {
  const [row] = await getPrisma().$queryRaw<{ messageId: string }[]>`
    UPDATE outgoing_mail SET state = 'waiting', not_before = clock_timestamp() WHERE id = ${id}::uuid AND state = 'failed'
    RETURNING message_id AS "messageId"`;
  return row?.messageId ?? null;
}
