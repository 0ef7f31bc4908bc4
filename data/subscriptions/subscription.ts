import type { MailRhythm } from "#domain/mail/rhythm.ts";
import type { Followed } from "#domain/movements/followed.ts";
import { getPrisma } from "../prisma.ts";

/** Somebody's wish for mail about something. */
export interface Subscription extends Followed {
  readonly id: string;
  readonly email: string;
  readonly locale: string;
  readonly rhythm: MailRhythm;
  readonly requestedAt: Date;
  readonly confirmed: boolean;
}

const select = {
  id: true,
  email: true,
  locale: true,
  kind: true,
  name: true,
  rhythm: true,
  requestedAt: true,
  confirmedAt: true,
} as const;

type Row = Omit<Subscription, "confirmed"> & { readonly confirmedAt: Date | null };

function toSubscription({ confirmedAt, ...row }: Row): Subscription {
  return { ...row, confirmed: confirmedAt !== null };
}

/**
 * Notes that somebody asks for mail. What is confirmed already is left as it is: nobody but whoever has the address can tell
 * what it is to be.
 */
export async function requestSubscription(
  wish: Pick<Subscription, "email" | "locale" | "kind" | "name" | "rhythm">,
): Promise<Subscription> {
  const { email, kind, name, ...rest } = wish;
  const requestedAt = new Date();
  const row = await getPrisma().$transaction(async (tx) => {
    await tx.subscription.createMany({ data: [{ ...wish, requestedAt }], skipDuplicates: true });
    await tx.subscription.updateMany({
      where: { email, kind, name, confirmedAt: null },
      data: { ...rest, requestedAt },
    });
    return tx.subscription.findUniqueOrThrow({ select, where: { email_kind_name: { email, kind, name } } });
  });
  return toSubscription(row);
}

/** What opens a subscription: to confirm it for a while, or to change and end it as long as it is there. */
export type TokenPurpose = "confirm" | "manage";

/** Keeps the hash of what opens a subscription. */
export async function keepToken(token: {
  readonly tokenHash: string;
  readonly subscriptionId: string;
  readonly purpose: TokenPurpose;
  readonly expiresAt: Date | null;
}): Promise<void> {
  await getPrisma().subscriptionToken.createMany({ data: [token], skipDuplicates: true });
}

/** The subscription that something opens; null where it opens none, or no longer. */
export async function findSubscription(purpose: TokenPurpose, tokenHash: string): Promise<Subscription | null> {
  const row = await getPrisma().subscriptionToken.findFirst({
    select: { subscription: { select } },
    where: { purpose, tokenHash, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
  });
  return row === null ? null : toSubscription(row.subscription);
}

/** Confirms a subscription: from now on it is told what moves. Confirming it again changes nothing. */
export async function confirmSubscription(id: string): Promise<void> {
  await getPrisma().$executeRaw`
    UPDATE subscription SET confirmed_at = at, told_until = at FROM (SELECT clock_timestamp()::timestamptz(3) AS at) moment
    WHERE id = ${id}::uuid AND confirmed_at IS NULL`;
}

/** Changes how often a subscription is told. */
export async function changeRhythm(id: string, rhythm: MailRhythm): Promise<void> {
  await getPrisma().subscription.updateMany({ where: { id }, data: { rhythm } });
}

/** Ends a subscription, with everything on record of it. Ending it again changes nothing. */
export async function endSubscription(id: string): Promise<void> {
  await getPrisma().subscription.deleteMany({ where: { id } });
}
