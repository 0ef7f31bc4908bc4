import { createHmac, hkdfSync } from "node:crypto";
import { keepToken, type TokenPurpose } from "#data/subscriptions/subscription.ts";
import { authSecret } from "#lib/auth/secret.ts";
import { hashToken } from "#lib/auth/tokens.ts";

/**
 * What opens a subscription is made anew from the secret of the application whenever a mail that holds it is sent, so that
 * neither the subscription nor the outbox keeps it: the one has its hash, the other a mark in its place.
 */

/** Hours for which an address that confirms works. */
const confirmHours = 72;

/** Stands in a mail of the outbox for what opens its subscription. */
export function tokenMark(purpose: TokenPurpose): string {
  return `(${purpose}-token)`;
}

interface Opened {
  readonly id: string;
  readonly requestedAt: Date;
}

function tokenOf(purpose: TokenPurpose, { id, requestedAt }: Opened): string {
  const key = Buffer.from(hkdfSync("sha256", authSecret(), "", "treaty tracker subscriptions", 32));
  const of = purpose === "confirm" ? `${purpose} ${id} ${requestedAt.toISOString()}` : `${purpose} ${id}`;
  return createHmac("sha256", key).update(of).digest("base64url");
}

/** What opens a subscription; from now on it does. */
export async function openingToken(purpose: TokenPurpose, subscription: Opened): Promise<string> {
  const token = tokenOf(purpose, subscription);
  const expiresAt =
    purpose === "confirm" ? new Date(subscription.requestedAt.getTime() + confirmHours * 3_600_000) : null;
  await keepToken({ tokenHash: hashToken(token), subscriptionId: subscription.id, purpose, expiresAt });
  return token;
}
