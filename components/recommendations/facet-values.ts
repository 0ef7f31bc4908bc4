import type { Facet } from "#domain/entities/pages.ts";
import type { FacetName, RecommendationSearch } from "#domain/recommendations/search.ts";

/** How many values of a facet are shown at once, and at most. */
const first = 6;
const most = 60;

export interface FacetChoice extends Facet {
  readonly chosen: boolean;
}

export interface FacetChoices {
  readonly shown: readonly FacetChoice[];
  /** Behind "more". */
  readonly folded: readonly FacetChoice[];
  /** How many are not listed at all. */
  readonly unlisted: number;
}

/**
 * The values of a facet to offer: those chosen first, of which one that nothing carries stays in sight so that it can be taken
 * away, then those with most. Years stand in their own order, the latest first.
 */
export function facetChoices(
  name: FacetName,
  counted: readonly Facet[],
  search: Pick<RecommendationSearch, FacetName>,
): FacetChoices {
  const chosen: readonly string[] = search[name];
  const known = new Map(counted.map((facet) => [facet.value, facet]));
  const kept = chosen.map((value) => ({ ...(known.get(value) ?? { value, label: null, count: 0 }), chosen: true }));
  const others = counted.filter(({ value }) => !chosen.includes(value)).map((facet) => ({ ...facet, chosen: false }));
  if (name === "year") others.sort((a, b) => Number(b.value) - Number(a.value));
  const all = [...kept, ...others];
  const open = Math.max(first, kept.length);
  // A fold with a single value hides nothing.
  const cut = all.length === open + 1 ? open + 1 : open;
  return { shown: all.slice(0, cut), folded: all.slice(cut, most), unlisted: Math.max(0, all.length - most) };
}

/** The search with a value of a facet chosen, or no longer chosen. "open" gives way to a status of its own. */
export function toggled(search: RecommendationSearch, name: FacetName, value: string): RecommendationSearch {
  const values: readonly string[] = search[name];
  // "Open" is several statuses at once: it stands alone.
  const others = name !== "status" ? values : value === "open" ? [] : values.filter((one) => one !== "open");
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...others, value];
  return { ...search, [name]: next };
}
