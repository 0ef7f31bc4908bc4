import type { LinkView } from "#components/ui/address.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";

export type StatusWord = FollowUpStatus | "open";

/** The filters of the list of recommendations as the address has them. */
export interface Filters {
  readonly status: readonly StatusWord[];
  readonly theme: readonly string[];
  readonly treaty: readonly string[];
  readonly visit: readonly string[];
  readonly state: readonly string[];
  readonly q: string | null;
}

export const filterNames = ["status", "theme", "treaty", "visit", "state"] as const;
export type FilterName = (typeof filterNames)[number];

/** True where anything is filtered. */
export function isFiltered(filters: Filters): boolean {
  return filters.q !== null || filterNames.some((name) => filters[name].length > 0);
}

/** The filters as query parameters; the page of the list is left behind, since another filter makes another list. */
export function toQuery(filters: Filters, link: LinkView | null): Record<string, string | null> {
  const joined = Object.fromEntries(filterNames.map((name) => [name, filters[name].join(",")]));
  return { ...joined, q: filters.q, ...link };
}
