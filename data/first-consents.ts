import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { firstConsentDay } from "#domain/declarations/standing.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { lawSelect, toTreatyAction } from "./action.select.ts";
import { knownFact } from "./known-fact.ts";

/** Gives the first day on which a state (by code) had consented to be bound by a treaty (by code); null: never. */
export type FirstConsentOf = (state: string, treaty: string) => IsoDay | null;

/**
 * The first consents of the states under the treaties that some facts without a day are about, by which they are placed
 * in time.
 * @param facts any facts; those with a day need no placing and are passed over
 * @param knownAt the moment whose record to read; null: as it is now
 */
export async function loadFirstConsents(
  db: Pick<PrismaClient, "treatyAction">,
  facts: readonly { readonly state: string; readonly treaty: string; readonly date: string | null }[],
  knownAt: Instant | null,
): Promise<FirstConsentOf> {
  const undated = facts.filter(({ date }) => date === null);
  if (undated.length === 0) return () => null;
  const codes = (of: (fact: (typeof facts)[number]) => string) => ({ in: [...new Set(undated.map(of))] });
  const rows = await db.treatyAction.findMany({
    select: lawSelect,
    where: {
      ...knownFact(knownAt),
      state: { iso3: codes(({ state }) => state) },
      treaty: { code: codes(({ treaty }) => treaty) },
    },
  });
  const actsOf = Map.groupBy(rows.map(toTreatyAction), ({ state, treaty }) => `${state} ${treaty}`);
  return (state, treaty) => firstConsentDay(actsOf.get(`${state} ${treaty}`) ?? []);
}
