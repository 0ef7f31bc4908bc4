import { createHash } from "node:crypto";
import { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "../prisma.ts";

/** What may be guessed only so fast. */
export interface GuessLimit {
  /** What is guarded, such as an account or an address; kept as a hash alone. */
  readonly key: string;
  /** How many guesses come before the first wait. */
  readonly free: number;
  /** Seconds of the first wait; each further guess doubles it. */
  readonly firstWait: number;
  /** Seconds of the longest wait. It is never for good: whoever waits it out may try again. */
  readonly longestWait: number;
}

class Blocked extends Error {}

/**
 * Counts a guess before it is made, so that a thousand at once are not all made before the first is counted. A guess that
 * must wait is not counted, for else a stranger could make the wait longer and longer.
 * @returns seconds to wait; 0 where the guess may be made
 */
export async function takeGuess(limits: readonly GuessLimit[]): Promise<number> {
  // In one order, so that two cannot wait for each other.
  const ordered = limits
    .map((limit) => ({ ...limit, key: hashOf(limit.key) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const db = getPrisma();
  try {
    await db.$transaction(async (tx) => {
      for (const limit of ordered) if (!(await countGuess(tx, limit))) throw new Blocked();
    });
    return 0;
  } catch (error) {
    if (!(error instanceof Blocked)) throw error;
    const keys = Prisma.join(ordered.map(({ key }) => key));
    const [row] = await db.$queryRaw<{ seconds: number | null }[]>`
      SELECT ceil(extract(epoch FROM max(blocked_until) - clock_timestamp()))::int AS seconds
      FROM guess_count WHERE key IN (${keys})`;
    return Math.max(1, row?.seconds ?? 1);
  }
}

/** A day without a guess starts the count anew. @returns false where the guess has to wait */
async function countGuess(tx: Prisma.TransactionClient, limit: GuessLimit): Promise<boolean> {
  const counted = await tx.$queryRaw<unknown[]>`
    INSERT INTO guess_count AS kept (key, guesses, last_at, blocked_until)
    VALUES (${limit.key}, 1, clock_timestamp(), clock_timestamp() + ${waitAfter(Prisma.sql`1`, limit)})
    ON CONFLICT (key) DO UPDATE SET
      guesses = ${nextCount},
      last_at = clock_timestamp(),
      blocked_until = clock_timestamp() + ${waitAfter(nextCount, limit)}
    WHERE kept.blocked_until <= clock_timestamp()
    RETURNING 1`;
  return counted.length > 0;
}

const nextCount = Prisma.sql`(CASE WHEN kept.last_at < clock_timestamp() - interval '1 day' THEN 1 ELSE kept.guesses + 1 END)`;

function waitAfter(count: Prisma.Sql, { free, firstWait, longestWait }: GuessLimit): Prisma.Sql {
  return Prisma.sql`make_interval(secs => CASE WHEN ${count} < ${free}::int THEN 0
    ELSE least(${longestWait}::float8, ${firstWait}::float8 * 2 ^ least(${count} - ${free}::int, 30)) END)`;
}

/** Takes back what a right guess had counted: the count of `settled` starts anew, that of `shared` loses one. */
export async function forgiveGuess(settled: readonly string[], shared: readonly string[] = []): Promise<void> {
  const db = getPrisma();
  await db.guessCount.deleteMany({ where: { key: { in: settled.map(hashOf) } } });
  await db.guessCount.updateMany({
    where: { key: { in: shared.map(hashOf) }, guesses: { gt: 0 } },
    data: { guesses: { decrement: 1 } },
  });
}

/** Removes counts that no longer matter: a day has passed without a guess. */
export async function dropOldGuesses(): Promise<void> {
  await getPrisma().guessCount.deleteMany({ where: { lastAt: { lt: new Date(Date.now() - 2 * 86_400_000) } } });
}

function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}
