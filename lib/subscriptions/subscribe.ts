import { createHash } from "node:crypto";
import type { FollowedThing } from "#data/find-followed.ts";
import { addMail } from "#data/outbox/add-mail.ts";
import { requestSubscription } from "#data/subscriptions/subscription.ts";
import { takeRequest } from "#data/take-request.ts";
import type { MailRhythm } from "#domain/mail/rhythm.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { mailWriter } from "./write-mails.ts";

/** Longest name of what is followed, as the database takes it. */
const longestName = 1500;
/** Requests from one network, and messages to one address that has not asked for them. */
const fromNetwork = { perMinute: 6, atOnce: 30 };
const toAddress = { perMinute: 1 / 60, atOnce: 5 };

/** Whether something has too long a name to be followed by mail. */
export function isTooLong({ followed }: FollowedThing): boolean {
  return followed.name.length > longestName;
}

/**
 * Asks whoever has an address whether they want mail about something. What it comes to is the same whether the address has a
 * subscription or not, and whatever was sent to it: nobody learns from it who follows what.
 * @param network where the request comes from
 * @returns 0, or the seconds until the next request from there may pass
 */
export async function subscribe(
  thing: FollowedThing,
  { email, rhythm, locale }: { readonly email: string; readonly rhythm: MailRhythm; readonly locale: Locale },
  network: string,
): Promise<number> {
  const wait = await takeRequest(`subscribe ${network}`, fromNetwork);
  if (wait > 0) return wait;
  const digest = createHash("sha256").update(email).digest("base64url");
  if ((await takeRequest(`mail to ${digest}`, toAddress)) > 0) return 0;
  const { kind, name } = thing.followed;
  const [subscription, writer] = await Promise.all([
    requestSubscription({ email, locale, kind, name, rhythm }),
    mailWriter(thing, locale),
  ]);
  const { id, requestedAt, confirmed } = subscription;
  if (confirmed) {
    const day = new Date().toISOString().slice(0, 10);
    await addMail({ ...writer.known(email), key: `known ${id} ${day}`, subscriptionId: id, purpose: "known" });
  } else {
    const key = `confirm ${id} ${requestedAt.toISOString()}`;
    await addMail({ ...writer.confirm(email, rhythm), key, subscriptionId: id, purpose: "confirm" });
  }
  return 0;
}
