import type { Role } from "#domain/permissions/operations.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "../prisma.ts";

/** What a one-time address is for. */
export interface AccountToken {
  readonly id: string;
  readonly purpose: "setup" | "invitation";
  /** Null for the first administrator, who says it themselves. */
  readonly email: string | null;
  readonly role: Role;
}

/** Keeps the hash of a one-time address; an earlier one for the same person, or for the first administrator, ends. */
export async function makeAccountToken(token: {
  readonly purpose: AccountToken["purpose"];
  readonly tokenHash: string;
  readonly email: string | null;
  readonly role: Role;
  readonly createdBy: string | null;
  /** How many hours it works. */
  readonly hours: number;
}): Promise<void> {
  const { hours, ...row } = token;
  const expiresAt = new Date(Date.now() + hours * 3_600_000);
  await getPrisma().$transaction(async (tx) => {
    const earlier = { purpose: row.purpose, email: row.email, usedAt: null };
    await tx.accountToken.updateMany({ where: earlier, data: { usedAt: new Date() } });
    await tx.accountToken.create({ data: { ...row, expiresAt } });
  });
}

/** What a one-time address is for, while it works; the first administrator's only while there is no account. */
export async function findAccountToken(
  purpose: AccountToken["purpose"],
  tokenHash: string,
): Promise<AccountToken | null> {
  const db = getPrisma();
  const row = await db.accountToken.findFirst({
    where: { purpose, tokenHash, usedAt: null, expiresAt: { gt: new Date() } },
  });
  if (row === null || (purpose === "setup" && (await db.user.count()) > 0)) return null;
  return { id: row.id, purpose, email: row.email, role: row.role as Role };
}

/** Uses up a one-time address. @returns false where it no longer works; of several who try at once, one succeeds */
export async function takeAccountToken({ id, purpose }: AccountToken): Promise<boolean> {
  const unlessPeople = purpose === "setup" ? Prisma.sql`AND NOT EXISTS (SELECT FROM user_account)` : Prisma.sql``;
  const taken = await getPrisma().$executeRaw`
    UPDATE account_token SET used_at = clock_timestamp()
    WHERE id = ${id}::uuid AND used_at IS NULL AND expires_at > clock_timestamp() ${unlessPeople}`;
  return taken === 1;
}

/** Makes a one-time address work again whose account could not be made. */
export async function giveBackAccountToken({ id }: AccountToken): Promise<void> {
  await getPrisma().accountToken.update({ where: { id }, data: { usedAt: null } });
}

/** Takes an invitation back. @returns whom it invited; null where it no longer worked anyway */
export async function takeBackInvitation(id: string): Promise<string | null> {
  const [row] = await getPrisma().accountToken.updateManyAndReturn({
    where: { id, purpose: "invitation", usedAt: null },
    data: { usedAt: new Date() },
    select: { email: true },
  });
  return row?.email ?? null;
}
