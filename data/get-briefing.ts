import type { Briefing } from "#domain/entities/briefing.ts";
import type { View } from "#domain/entities/view.ts";
import { visitsToCome } from "#domain/visits/calendar.ts";
import { findAskedElsewhere } from "./find-asked-elsewhere.ts";
import { getVisitPage } from "./get-visit-page.ts";
import { listVisits } from "./list-visits.ts";

/**
 * What a delegation is handed before the next visit to a state: an earlier visit with what became of it, the visit that comes
 * next, and what others asked on the same themes.
 * @returns null where no such visit was on record
 */
export async function getBriefing(slug: string, view: View): Promise<Briefing | null> {
  const visit = await getVisitPage(slug, view);
  if (visit === null) return null;
  const themes = [...new Set(visit.asked.map(({ theme }) => theme))];
  const [visits, elsewhere] = await Promise.all([
    listVisits({ ...view, state: [visit.state.iso3] }),
    findAskedElsewhere({ state: visit.state.iso3, visit: slug, themes }, view),
  ]);
  return { visit, next: visitsToCome(visits).find((one) => one.slug !== slug) ?? null, elsewhere };
}
