import { facetNames, type RecommendationSearch, statusWords } from "#domain/recommendations/search.ts";
import { readParameters } from "./parameters.ts";

/** The parameters of a search of recommendations, without those of the day, the record and the page. */
export const searchParameters = [...facetNames, "within", "q", "order"] as const;

type Read = Extract<ReturnType<typeof readParameters<(typeof searchParameters)[number]>>, { ok: true }>["values"];

/** A search from parameters that were read and keep their rules; codes of states and treaties in capitals. */
export function searchOf(values: Read): RecommendationSearch {
  const capitals = (codes: readonly string[] | undefined) => codes?.map((code) => code.toUpperCase()) ?? [];
  return {
    status: statusWords.filter((word) => values.status?.includes(word)),
    theme: values.theme ?? [],
    treaty: capitals(values.treaty),
    state: capitals(values.state),
    maker: values.maker ?? [],
    year: values.year ?? [],
    response: values.response ?? [],
    measure: values.measure ?? [],
    group: values.group ?? [],
    goal: values.goal ?? [],
    addressee: values.addressee ?? [],
    visit: values.visit ?? [],
    within: [...new Set(values.within)],
    q: values.q?.trim() || null,
    order: values.order ?? null,
  };
}

/**
 * The search that an address asks for.
 * @returns the search, or every parameter that breaks its rule
 */
export function readRecommendationSearch(
  params: URLSearchParams,
):
  | { readonly ok: true; readonly search: RecommendationSearch }
  | Extract<ReturnType<typeof readParameters>, { ok: false }> {
  const read = readParameters(searchParameters, params);
  return read.ok ? { ok: true, search: searchOf(read.values) } : read;
}
