import type { Instant } from "#domain/dates/instant.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";

/** What of the record a reading rests on. */
type Facts = Partial<Pick<PrismaClient, "treatyAction" | "recommendation" | "followUp">>;

/** Whether anything of it was recorded or taken out after a moment. */
async function movedSince({ treatyAction, recommendation, followUp }: Facts, knownAt: Instant): Promise<boolean> {
  const at = new Date(knownAt);
  const later = { select: { id: true }, where: { OR: [{ recordedAt: { gt: at } }, { retractedAt: { gt: at } }] } };
  return (
    ((await treatyAction?.findFirst(later)) ?? null) !== null ||
    ((await recommendation?.findFirst(later)) ?? null) !== null ||
    ((await followUp?.findFirst(later)) ?? null) !== null
  );
}

/**
 * Reads the record of a moment as it is now where nothing was recorded or taken out since: that is stored ready to be read, and
 * every address that is cited names a moment. What is recorded meanwhile is found by looking again.
 * @param facts the tables that `read` rests on, and no others
 * @param read reads the record of a moment; null: as it is now
 */
export async function readAt<Result>(
  facts: Facts,
  knownAt: Instant | null,
  read: (knownAt: Instant | null) => Promise<Result>,
): Promise<Result> {
  if (knownAt === null || (await movedSince(facts, knownAt))) return read(knownAt);
  const now = await read(null);
  return (await movedSince(facts, knownAt)) ? read(knownAt) : now;
}
