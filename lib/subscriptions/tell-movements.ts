import { listMovements } from "#data/list-movements.ts";
import { tellSubscription } from "#data/outbox/add-mail.ts";
import { type DueSubscription, listDue, lookBackMinutes, recordClock } from "#data/subscriptions/due-subscriptions.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { lastDue } from "#domain/mail/rhythm.ts";
import { localeNamed } from "#lib/i18n/translator.ts";
import { followedThing } from "./followed-thing.ts";
import { mailWriter } from "./write-mails.ts";

/** A mail tells no more than this; where more moved, it leads to the page. */
const mostTold = 100;

/**
 * Makes the mails that are due: of what moved since each subscription was looked through, and was not told yet. What was
 * begun and not ended is begun again, and nothing is told twice.
 * @param stop ends it after the subscription at hand
 * @returns how many mails were made
 */
export async function tellMovements(stop?: AbortSignal): Promise<number> {
  const now = await recordClock();
  const due = { immediate: now, daily: lastDue("daily", now), weekly: lastDue("weekly", now) };
  const subscriptions = await listDue(due);
  const alike = Map.groupBy(subscriptions, ({ kind, name, locale }) => JSON.stringify([kind, name, locale]));
  let mails = 0;
  for (const group of alike.values()) mails += await tellAlike(group, now, stop);
  return mails;
}

/** Tells those who follow the same in one language. */
async function tellAlike(
  subscriptions: readonly DueSubscription[],
  now: Instant,
  stop: AbortSignal | undefined,
): Promise<number> {
  const [first] = subscriptions;
  const stopped = () => stop?.aborted === true;
  if (first === undefined || stopped()) return 0;
  const locale = localeNamed(first.locale);
  const thing = await followedThing(first, locale);
  if (thing === null) return 0;
  const [from = now] = subscriptions.map(lookedBack).sort();
  const [{ items, nextCursor }, writer] = await Promise.all([
    listMovements({ scope: thing.scope, from, cursor: null, limit: mostTold, locale }),
    mailWriter(thing, locale),
  ]);
  let mails = 0;
  for (const subscription of subscriptions) {
    if (stopped()) break;
    const since = lookedBack(subscription);
    const told = await tellSubscription(
      { id: subscription.id, until: new Date(now) },
      items.filter(({ at }) => at >= since),
      (fresh) => writer.moved(subscription.email, fresh, nextCursor !== null),
    );
    if (told > 0) mails += 1;
  }
  return mails;
}

/** From when on a subscription is looked through: somewhat before the last time, but not before it was confirmed. */
function lookedBack({ toldUntil, confirmedAt }: DueSubscription): Instant {
  const back = toldUntil.getTime() - lookBackMinutes * 60_000;
  return new Date(Math.max(back, confirmedAt.getTime())).toISOString();
}
