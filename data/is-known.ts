import { liveFact } from "./action.select.ts";
import { stateByName, treatyByName } from "./find-state.ts";
import { getPrisma } from "./prisma.ts";

/** The kinds of things that have a page each. */
export const sections = ["states", "treaties", "visits", "recommendations"] as const;
export type Section = (typeof sections)[number];

/** True where a page of that kind exists under a name, as the page itself would find it. */
export async function isKnown(section: Section, name: string): Promise<boolean> {
  const db = getPrisma();
  const found = {
    states: () => db.state.findFirst({ select: { id: true }, where: stateByName(name) }),
    treaties: () => db.treaty.findFirst({ select: { id: true }, where: treatyByName(name) }),
    visits: () => db.visit.findFirst({ select: { id: true }, where: { slug: name, ...liveFact } }),
    recommendations: () =>
      db.recommendation.findFirst({ select: { id: true }, where: { ref: name.toUpperCase(), ...liveFact } }),
  }[section];
  return (await found()) !== null;
}
