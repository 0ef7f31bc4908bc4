import type { Instant } from "../dates/instant.ts";

/** How often mail tells what moved. */
export const mailRhythms = ["immediate", "daily", "weekly"] as const;
export type MailRhythm = (typeof mailRhythms)[number];

/** The hour (UTC) at which daily and weekly mails are made, weekly ones on Mondays. */
const hour = 5;

/**
 * The latest moment at which a mail of a rhythm falls due: a subscription that was looked through before it is due now. One
 * that was missed, because nothing ran, is made up for.
 */
export function lastDue(rhythm: MailRhythm, now: Instant): Instant {
  if (rhythm === "immediate") return now;
  const at = Temporal.Instant.from(now).toZonedDateTimeISO("UTC");
  const today = at.startOfDay().add({ hours: hour });
  const daily = Temporal.ZonedDateTime.compare(today, at) <= 0 ? today : today.subtract({ days: 1 });
  const due = rhythm === "daily" ? daily : daily.subtract({ days: daily.dayOfWeek - 1 });
  return due.toInstant().toString({ smallestUnit: "millisecond" });
}
