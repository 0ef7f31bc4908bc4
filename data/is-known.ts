import type { Instant } from "#domain/dates/instant.ts";
import { stateByName, treatyByName } from "./find-state.ts";
import { findFact } from "./get-fact-history.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";

/** The kinds of things that have a page each. */
export const sections = ["states", "treaties", "visits", "recommendations", "acts"] as const;
export type Section = (typeof sections)[number];

/**
 * True where a page of that kind exists under a name, as the page itself would find it: states and treaties have their
 * names whatever was known when, visits and recommendations from the moment at which they were recorded; the history of an
 * act is all that was ever recorded.
 */
export async function isKnown(section: Section, name: string, knownAt: Instant | null): Promise<boolean> {
  const db = getPrisma();
  const found = {
    states: () => db.state.findFirst({ select: { id: true }, where: stateByName(name) }),
    treaties: () => db.treaty.findFirst({ select: { id: true }, where: treatyByName(name) }),
    visits: () => db.visit.findFirst({ select: { id: true }, where: { slug: name, ...knownFact(knownAt) } }),
    recommendations: () =>
      db.recommendation.findFirst({ select: { id: true }, where: { ref: name.toUpperCase(), ...knownFact(knownAt) } }),
    acts: () => findFact(name),
  }[section];
  return (await found()) !== null;
}
