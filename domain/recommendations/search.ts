import type { GroupKey } from "../participants/groups.ts";
import { type FollowUpStatus, followUpStatuses } from "./follow-up.ts";

/** By what recommendations can be narrowed down, in the order in which it is offered. */
export const facetNames = [
  "status",
  "theme",
  "treaty",
  "state",
  "maker",
  "year",
  "response",
  "measure",
  "group",
  "goal",
  "addressee",
  "visit",
] as const;
export type FacetName = (typeof facetNames)[number];

/** Of each facet any of the values will do; an empty list lets all pass. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** Longest waiting first, latest first, or nearest to the words first. What has no day of its own comes last. */
export const recommendationOrders = ["age", "date", "relevance"] as const;
export type RecommendationOrder = (typeof recommendationOrders)[number];

/** More than these are not weighed against the words of a search: those that have waited longest are. */
export const mostRanked = 5_000;

/** "open" stands for every status in which something remains to be done. */
export type StatusWord = FollowUpStatus | "open";
export const statusWords: readonly StatusWord[] = ["open", ...followUpStatuses];

/** A search as an address has it: the same for the page, the interface, feeds, exports and whoever follows it. */
export interface RecommendationSearch extends FacetValues {
  /** Groups of states; where there are some, recommendations to states of any of them pass. */
  readonly within: readonly GroupKey[];
  readonly status: readonly StatusWord[];
  /** Words, "exact phrases", -words, symbols, paragraphs and references: see readSearch. */
  readonly q: string | null;
  /** Null for the usual order: by relevance where words are given, else the longest waiting first. */
  readonly order: RecommendationOrder | null;
}

/** A search that leaves nothing out. */
export const everything: RecommendationSearch = {
  status: [],
  theme: [],
  treaty: [],
  state: [],
  maker: [],
  year: [],
  response: [],
  measure: [],
  group: [],
  goal: [],
  addressee: [],
  visit: [],
  within: [],
  q: null,
  order: null,
};

/** True where anything is left out. */
export function isNarrowed(search: RecommendationSearch): boolean {
  return search.q !== null || search.within.length > 0 || facetNames.some((name) => search[name].length > 0);
}

/** The order of a search, with the usual one in place of none. */
export function orderOf({ q, order }: Pick<RecommendationSearch, "q" | "order">): RecommendationOrder {
  if (order === "relevance" && q === null) return "age";
  return order ?? (q === null ? "age" : "relevance");
}

/** A search as the parameters of an address; a facet with several values gives its parameter several times. */
export function searchQuery(search: RecommendationSearch): Record<string, readonly string[] | string | null> {
  const { within, q, order } = search;
  return { ...Object.fromEntries(facetNames.map((name) => [name, search[name]])), within, q, order };
}
