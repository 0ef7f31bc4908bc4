import { getPrisma } from "./prisma.ts";

/** How much somebody may send. */
export interface RequestAllowance {
  /** Requests a minute, in the long run. */
  readonly perMinute: number;
  /** Requests at once after a pause. */
  readonly atOnce: number;
}

/** One in so many requests also takes away what no longer limits anybody. */
const cleanedEvery = 500;

/**
 * Counts a request of somebody against what they may send, in one statement, for all instances together. Each request uses
 * up a share of the time to come (a leaky bucket kept as one moment); one that is refused uses up nothing.
 * @param key who it is: an account or a network
 * @returns 0 where it may pass, else the whole seconds, at least one, until the next one may
 */
export async function takeRequest(key: string, { perMinute, atOnce }: RequestAllowance): Promise<number> {
  const db = getPrisma();
  if (Math.random() * cleanedEvery < 1) {
    await db.$executeRaw`DELETE FROM request_limit WHERE busy_until < clock_timestamp()`;
  }
  const [share, ahead] = [60 / perMinute, (60 / perMinute) * atOnce];
  const [row] = await db.$queryRaw<{ wait: number }[]>`
    WITH times AS (
      SELECT clock_timestamp() AS at, ${share}::float8 * interval '1 second' AS share, ${ahead}::float8 * interval '1 second' AS ahead
    ), taken AS (
      INSERT INTO request_limit AS mine (key, busy_until) SELECT ${key}, at + share FROM times
      ON CONFLICT (key) DO UPDATE
        SET busy_until = greatest(mine.busy_until, clock_timestamp()) + (SELECT share FROM times)
        WHERE mine.busy_until + (SELECT share FROM times) <= clock_timestamp() + (SELECT ahead FROM times)
      RETURNING 1
    )
    SELECT CASE WHEN EXISTS (SELECT FROM taken) THEN 0 ELSE greatest(1, ceil(extract(epoch FROM
      (SELECT busy_until FROM request_limit WHERE key = ${key}) + share - ahead - at)))::int END AS wait
    FROM times`;
  return row?.wait ?? 0;
}
