import type { Instant } from "#domain/dates/instant.ts";

/**
 * Where-clause for the facts that counted at a moment: recorded by then, and not yet retracted or superseded. Without a
 * moment: those that count now. It stands under AND, so that it can be spread beside a clause with an OR of its own.
 */
export function knownFact(knownAt: Instant | null = null) {
  if (knownAt === null) return { AND: [{ retractedAt: null }] };
  const at = new Date(knownAt);
  return { AND: [{ recordedAt: { lte: at } }, { OR: [{ retractedAt: null }, { retractedAt: { gt: at } }] }] };
}
