import { findSubscription, type Subscription, type TokenPurpose } from "#data/subscriptions/subscription.ts";
import { hashToken } from "#lib/auth/tokens.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { followedThing } from "#lib/subscriptions/followed-thing.ts";

/** A subscription that an address from a mail opens, with what it is about in words. */
export interface Opened {
  readonly token: string;
  readonly subscription: Subscription;
  readonly title: string;
  /** Address of its page; null where it is there no longer. */
  readonly path: string | null;
}

/** What an address from a mail opens; null where it opens nothing, or no longer. */
export async function loadOpened(purpose: TokenPurpose, given: QueryValue, locale: Locale): Promise<Opened | null> {
  const token = single(given)?.slice(0, 200) ?? "";
  const subscription = await findSubscription(purpose, hashToken(token));
  if (subscription === null) return null;
  const thing = await followedThing(subscription, locale);
  return { token, subscription, title: thing?.title ?? subscription.name, path: thing?.path ?? null };
}
