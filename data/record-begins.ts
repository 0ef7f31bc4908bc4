import type { Instant } from "#domain/dates/instant.ts";
import { getPrisma } from "./prisma.ts";

/** The moment at which the first fact of any kind was recorded, retracted since or not; null while there is none. */
export async function recordBegins(): Promise<Date | null> {
  const db = getPrisma();
  const first = { _min: { recordedAt: true } } as const;
  const firsts = await Promise.all([
    db.treatyAction.aggregate(first),
    db.declaration.aggregate(first),
    db.procedureStance.aggregate(first),
    db.domesticStep.aggregate(first),
    db.visit.aggregate(first),
    db.recommendation.aggregate(first),
    db.followUp.aggregate(first),
    db.commitment.aggregate(first),
  ]);
  const moments = firsts.flatMap(({ _min: { recordedAt } }) => recordedAt?.getTime() ?? []);
  return moments.length === 0 ? null : new Date(Math.min(...moments));
}

/**
 * When the record begins, where that is later than the moment asked for: everything would read as "no action" then, which
 * nobody has found. Null where something had been recorded by then, and for the record as it is now.
 */
export async function recordBeginsAfter(knownAt: Instant | null): Promise<Instant | null> {
  if (knownAt === null) return null;
  const begins = await recordBegins();
  return begins === null || begins <= new Date(knownAt) ? null : begins.toISOString();
}
