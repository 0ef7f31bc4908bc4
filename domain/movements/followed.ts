import { facetNames, type RecommendationSearch } from "../recommendations/search.ts";

/** What somebody can follow, by a feed or by mail: a search of recommendations, a state, a treaty, a visit. */
export const followedKinds = ["recommendations", "states", "treaties", "visits"] as const;
export type FollowedKind = (typeof followedKinds)[number];

/**
 * `name` is the ISO code of a state, the code of a treaty, the slug of a visit; of a search its query, in the one form that
 * equal searches have, which is empty for all recommendations.
 */
export interface Followed {
  readonly kind: FollowedKind;
  readonly name: string;
}

const withQuery = (path: string, query: string): string => (query === "" ? path : `${path}?${query}`);

/** Address of the feed. */
export function feedPath({ kind, name }: Followed): string {
  return kind === "recommendations" ? withQuery("/feeds/recommendations.atom", name) : `/feeds/${kind}/${name}.atom`;
}

/** Address of the form that asks for mail about it, without the language. */
export function subscribePath({ kind, name }: Followed): string {
  return kind === "recommendations" ? withQuery("/subscribe/recommendations", name) : `/subscribe/${kind}/${name}`;
}

/** Address of the calendar; null for what has none. */
export function calendarPath({ kind, name }: Followed): string | null {
  return kind === "states" || kind === "treaties" ? `/calendars/${kind}/${name}.ics` : null;
}

/** Address of the calendar of visits. @param states codes of those whose visits it holds; none: of all */
export function visitCalendarPath(states: readonly string[]): string {
  return withQuery("/calendars/visits.ics", states.map((iso3) => `state=${iso3}`).join("&"));
}

/** The name of a search: its query, in the one form that equal searches have. The order of a list is none of it. */
export function searchName(search: RecommendationSearch): string {
  const params = new URLSearchParams();
  for (const facet of facetNames) {
    for (const value of [...new Set<string>(search[facet])].sort()) params.append(facet, value);
  }
  for (const key of [...new Set(search.within)].sort()) params.append("within", key);
  if (search.q !== null) params.set("q", search.q);
  return params.toString();
}
