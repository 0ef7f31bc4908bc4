import type { MailPurpose } from "#domain/mail/outbox.ts";
import type { Movement } from "#domain/movements/movement.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "../prisma.ts";

/** A mail as it is written. */
export interface NewMail {
  readonly email: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Puts a mail into the outbox, unless one that tells the same is there.
 * @param key what it tells to whom
 * @returns whether it was put there
 */
export async function addMail(
  mail: NewMail & { readonly key: string; readonly subscriptionId: string; readonly purpose: MailPurpose },
): Promise<boolean> {
  const { count } = await getPrisma().outgoingMail.createMany({ data: [{ ...mail }], skipDuplicates: true });
  return count > 0;
}

/**
 * Tells a subscription of movements that it was not told of, in one mail, and notes up to when it was looked through: all of
 * it or nothing. Whoever does so at the same moment waits, and then finds them told.
 * @param write the mail of those movements that are new to it
 * @returns how many it is told of
 */
export async function tellSubscription(
  { id, until }: { readonly id: string; readonly until: Date },
  movements: readonly Movement[],
  write: (fresh: readonly Movement[]) => NewMail,
): Promise<number> {
  return getPrisma().$transaction(async (tx) => {
    const held = await tx.$queryRaw<object[]>`
      SELECT id FROM subscription WHERE id = ${id}::uuid AND confirmed_at IS NOT NULL FOR UPDATE`;
    // Ended meanwhile.
    if (held.length === 0) return 0;
    const fresh = await notTold(tx, id, movements);
    const [first] = fresh;
    if (first !== undefined) {
      const mail = await tx.outgoingMail.create({
        select: { id: true },
        data: { ...write(fresh), key: `moved ${id} ${first.id}`, subscriptionId: id, purpose: "moved" },
      });
      await tx.toldMovement.createMany({
        data: fresh.map(({ id: movement, at }) => ({ subscriptionId: id, movement, at, mailId: mail.id })),
      });
    }
    await tx.subscription.updateMany({ where: { id, toldUntil: { lt: until } }, data: { toldUntil: until } });
    return fresh.length;
  });
}

async function notTold(
  tx: Prisma.TransactionClient,
  subscriptionId: string,
  movements: readonly Movement[],
): Promise<Movement[]> {
  if (movements.length === 0) return [];
  const told = await tx.toldMovement.findMany({
    select: { movement: true },
    where: { subscriptionId, movement: { in: movements.map(({ id }) => id) } },
  });
  const known = new Set(told.map(({ movement }) => movement));
  return movements.filter(({ id }) => !known.has(id));
}
