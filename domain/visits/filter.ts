import type { StateName } from "../entities/state.ts";
import {
  type MandateKind,
  mandateKinds,
  type VisitStatus,
  type VisitSummary,
  visitStatuses,
} from "../entities/visit.ts";

/** What visits are narrowed to, by the names of the address's parameters. Nothing of a kind: all of it. */
export interface VisitFilter {
  /** ISO codes or names of the pages of states, however written. */
  readonly state: readonly string[];
  readonly visitStatus: readonly VisitStatus[];
  readonly mandateKind: readonly MandateKind[];
  readonly year: readonly string[];
}

export const visitFacetNames = ["state", "visitStatus", "mandateKind", "year"] as const;
export type VisitFacetName = (typeof visitFacetNames)[number];

export const allVisits: VisitFilter = { state: [], visitStatus: [], mandateKind: [], year: [] };

/** The year of a visit, by its last day known; the empty text where none is. */
export function yearOfVisit({ start, end }: Pick<VisitSummary, "start" | "end">): string {
  return (end.date ?? start.date ?? "").slice(0, 4);
}

/** What a visit is counted under in each facet. */
function facetValue(visit: VisitSummary, facet: VisitFacetName): string {
  switch (facet) {
    case "state":
      return visit.state.iso3;
    case "visitStatus":
      return visit.status;
    case "mandateKind":
      return visit.mandateKind;
    case "year":
      return yearOfVisit(visit);
  }
}

/** True where a state is meant by its ISO code or the name of its page, however written. */
export function isNamed(state: StateName, name: string): boolean {
  return [state.iso3, state.slug.toUpperCase()].includes(name.toUpperCase());
}

function fits(visit: VisitSummary, filter: VisitFilter, facet: VisitFacetName): boolean {
  const wanted: readonly string[] = filter[facet];
  if (wanted.length === 0) return true;
  if (facet !== "state") return wanted.includes(facetValue(visit, facet));
  return wanted.some((name) => isNamed(visit.state, name));
}

/** The visits that fit every part of a filter, in their order. */
export function filterVisits(visits: readonly VisitSummary[], filter: VisitFilter): VisitSummary[] {
  return visits.filter((visit) => visitFacetNames.every((facet) => fits(visit, filter, facet)));
}

const orders: Partial<Record<VisitFacetName, readonly string[]>> = {
  visitStatus: visitStatuses,
  mandateKind: mandateKinds,
};

/** How many visits each value of a facet has, with the other parts of the filter applied. Years run from the latest, states from the most visited. */
export function countVisits(
  visits: readonly VisitSummary[],
  filter: VisitFilter,
  facet: VisitFacetName,
): readonly { readonly value: string; readonly count: number; readonly one: VisitSummary }[] {
  const others = filterVisits(visits, { ...filter, [facet]: [] });
  const counted = [...Map.groupBy(others, (visit) => facetValue(visit, facet))].flatMap(([value, [one, ...more]]) =>
    one === undefined || value === "" ? [] : [{ value, count: more.length + 1, one }],
  );
  const order = orders[facet];
  if (order !== undefined) return counted.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  if (facet === "year") return counted.sort((a, b) => (a.value < b.value ? 1 : -1));
  return counted.sort((a, b) => b.count - a.count || a.one.state.name.localeCompare(b.one.state.name));
}
