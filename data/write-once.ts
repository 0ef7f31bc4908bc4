import type { Prisma } from "#generated/prisma/client.ts";
import type { Authorship } from "./action-input.ts";

type Tx = Prisma.TransactionClient;
type Once = NonNullable<Authorship["once"]>;

/** Makes writes with one key wait for each other, so that the second finds the answer of the first. */
async function lockKey(tx: Tx, { actorId, key }: Once): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`once ${actorId} ${key}`}, 0))`;
}

/**
 * Does a write, unless one with the same key was done before: then its answer is given again. What was refused leaves no
 * trace, so that it can be sent again when it has been put right. Runs in the caller's transaction, before any other lock.
 */
export async function writeOnce<Answer extends { readonly outcome: string }>(
  tx: Tx,
  once: Authorship["once"],
  write: () => Promise<Answer>,
): Promise<Answer | { readonly outcome: "key-reused" }> {
  if (once === undefined) return write();
  await lockKey(tx, once);
  const { actorId, key, digest } = once;
  const known = await tx.idempotentWrite.findUnique({ where: { actorId_key: { actorId, key } } });
  if (known !== null) {
    if (known.digest !== digest) return { outcome: "key-reused" };
    // Only what was recorded is kept, by the same operation: the digest holds what was sent.
    return { ...(known.answer as unknown as Answer), repeated: true };
  }
  const answer = await write();
  if (answer.outcome === "recorded") {
    await tx.idempotentWrite.create({ data: { actorId, key, digest, answer: JSON.parse(JSON.stringify(answer)) } });
  }
  return answer;
}
