import type { Instant } from "#domain/dates/instant.ts";
import { getPrisma } from "./prisma.ts";

/** Whether any recommendation or assessment was recorded or taken out after a moment. */
async function movedSince(knownAt: Instant): Promise<boolean> {
  const db = getPrisma();
  const at = new Date(knownAt);
  const later = { select: { id: true }, where: { OR: [{ recordedAt: { gt: at } }, { retractedAt: { gt: at } }] } };
  return (await db.recommendation.findFirst(later)) !== null || (await db.followUp.findFirst(later)) !== null;
}

/**
 * Reads recommendations as they were known at a moment, and as they are now where none and no assessment was recorded or taken
 * out since: that is stored ready to be read, and every address that is cited names a moment. What is recorded meanwhile is found by
 * looking again.
 * @param read rests on recommendations and assessments alone; reads them as known at a moment, null: as they are now
 */
export async function readAsksAt<Result>(
  knownAt: Instant | null,
  read: (knownAt: Instant | null) => Promise<Result>,
): Promise<Result> {
  if (knownAt === null || (await movedSince(knownAt))) return read(knownAt);
  const now = await read(null);
  return (await movedSince(knownAt)) ? read(knownAt) : now;
}
