import { cleanOutbox } from "#data/outbox/clean-outbox.ts";
import { env } from "#lib/env.ts";
import { type SendingRun, sendWaiting } from "#lib/mail/outbox/send-waiting.ts";
import { tellMovements } from "#lib/subscriptions/tell-movements.ts";

/** Makes the mails that are due, sends what waits, and takes out what nobody needs. @param stop ends it as soon as it can */
export async function runMailJob(stop?: AbortSignal): Promise<{ readonly made: number; readonly sending: SendingRun }> {
  const made = await tellMovements(stop);
  const sending = await sendWaiting(env().DATABASE_URL ?? "", stop);
  if (stop?.aborted !== true) await cleanOutbox();
  return { made, sending };
}
