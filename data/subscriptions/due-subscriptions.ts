import type { Instant } from "#domain/dates/instant.ts";
import { type MailRhythm, mailRhythms } from "#domain/mail/rhythm.ts";
import type { Followed } from "#domain/movements/followed.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "../prisma.ts";

/** A subscription that may have something to be told. */
export interface DueSubscription extends Followed {
  readonly id: string;
  readonly email: string;
  readonly locale: string;
  readonly confirmedAt: Date;
  readonly toldUntil: Date;
}

/**
 * How far before the last look a look goes back: what was recorded in a transaction that ended later was not seen by it. What
 * it finds again is told apart by its name.
 */
export const lookBackMinutes = 15;

/** This moment by the database's clock, which dates the record too. */
export async function recordClock(): Promise<Instant> {
  const [row] = await getPrisma().$queryRaw<{ at: Date }[]>`SELECT clock_timestamp()::timestamptz(3) AS at`;
  if (row === undefined) throw new Error("the database gave no time");
  return row.at.toISOString();
}

/** The latest moment at which anything was recorded, put right or taken out; null where nothing was. Read off the indexes. */
async function lastMovement(): Promise<Date | null> {
  const tables = [
    "treaty_action",
    "declaration",
    "procedure_stance",
    "domestic_step",
    "recommendation",
    "follow_up",
    "commitment",
    "visit",
  ].map((name) => Prisma.raw(name));
  const latest = tables.flatMap((table) => [
    Prisma.sql`(SELECT max(recorded_at) FROM ${table})`,
    Prisma.sql`(SELECT max(retracted_at) FROM ${table})`,
  ]);
  const [row] = await getPrisma().$queryRaw<{ at: Date | null }[]>`
    SELECT greatest(${Prisma.join([...latest, Prisma.sql`(SELECT max(recorded_at) FROM record_version)`])}) AS at`;
  return row?.at ?? null;
}

/**
 * Confirmed subscriptions that are due and for which something may have moved since they were looked through, those that
 * follow the same in one language beside each other.
 * @param due since when the mails of each rhythm have been due
 */
export async function listDue(due: Readonly<Record<MailRhythm, Instant>>): Promise<DueSubscription[]> {
  const last = await lastMovement();
  if (last === null) return [];
  const rhythms = mailRhythms.map(
    (rhythm) => Prisma.sql`(rhythm = ${rhythm}::mail_rhythm AND told_until < ${due[rhythm]}::timestamptz)`,
  );
  return getPrisma().$queryRaw<DueSubscription[]>`
    SELECT id::text, email, locale, kind::text AS kind, name, confirmed_at AS "confirmedAt", told_until AS "toldUntil"
    FROM subscription WHERE (${Prisma.join(rhythms, " OR ")})
      AND told_until <= ${last}::timestamptz + ${lookBackMinutes}::int * interval '1 minute'
    ORDER BY kind, name, locale, id`;
}
