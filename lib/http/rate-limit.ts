import { takeRequest } from "#data/take-request.ts";
import type { Actor } from "#domain/permissions/actor.ts";
import { env } from "#lib/env.ts";
import { networkOf } from "./client-address.ts";
import { tooManyRequests } from "./problem.ts";

/** An account may send in a burst what it may send in so many minutes. */
const burstMinutes = 2.5;

/**
 * Counts a request that writes against what its sender may send, over all instances: the account's where somebody is
 * signed in or sends a key, so that colleagues behind one address do not hold each other up; else the network's, half as
 * many. The setting WRITES_PER_MINUTE says how many.
 * @returns 429 with Retry-After where it is one too many, else null
 */
export async function limitRequests(request: Pick<Request, "headers">, actor: Actor | null): Promise<Response | null> {
  const most = env().WRITES_PER_MINUTE;
  const perMinute = actor === null ? most / 2 : most;
  const wait = await takeRequest(senderOf(request, actor), { perMinute, atOnce: Math.ceil(perMinute * burstMinutes) });
  return wait === 0 ? null : tooManyRequests(wait);
}

/** A whole file of recommendations keeps the database busy for seconds: so many at once, then so many a minute. */
const exportAllowance = { perMinute: 30, atOnce: 60 } as const;

/**
 * Counts a request for a file of all that a search finds, as limitRequests does, apart from what writes.
 * @returns 429 with Retry-After where it is one too many, else null
 */
export async function limitExports(request: Pick<Request, "headers">, actor: Actor | null): Promise<Response | null> {
  const wait = await takeRequest(`export ${senderOf(request, actor)}`, exportAllowance);
  return wait === 0 ? null : tooManyRequests(wait);
}

function senderOf(request: Pick<Request, "headers">, actor: Actor | null): string {
  // The one address to be believed: scripts/client-address.ts.
  return actor === null ? `network ${networkOf(request.headers.get("x-forwarded-for") ?? "")}` : `account ${actor.id}`;
}
