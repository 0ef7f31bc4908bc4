import {
  type FacetName,
  facetNames,
  isNarrowed,
  orderOf,
  type RecommendationSearch,
} from "#domain/recommendations/search.ts";
import { facetWords } from "./facet-words.ts";
import { groupName } from "./group-words.ts";
import type { Translator } from "./translator.ts";

/**
 * What a search leaves in, in words: "Follow-up: Open; Theme: Torture, Detention; Words: “cell”".
 * @param labelOf what the record calls a value; null where it has no name of its own
 */
export function narrowingWords(
  search: RecommendationSearch,
  labelOf: (name: FacetName, value: string) => string | null,
  t: Translator,
): string {
  const facets = facetNames
    .filter((name) => search[name].length > 0)
    .map((name) => {
      const values = search[name].map((value) => facetWords(name, value, labelOf(name, value), t));
      return t("exports.part", { facet: t(`recommendations.list.facets.${name}`), values: values.join(", ") });
    });
  return [
    ...(isNarrowed(search) ? [] : [t("exports.all")]),
    ...facets,
    ...(search.within.length === 0
      ? []
      : [
          t("exports.part", {
            facet: t("states.within.label"),
            values: search.within.map((key) => groupName(key, t)).join(", "),
          }),
        ]),
    ...(search.q === null ? [] : [t("exports.words", { text: search.q })]),
  ].join("; ");
}

/** The same with the order in which it is read: "…; Order: Latest first". */
export function searchWords(...[search, labelOf, t]: Parameters<typeof narrowingWords>): string {
  const order = t("exports.order", { order: t(`recommendations.list.orders.${orderOf(search)}`) });
  return `${narrowingWords(search, labelOf, t)}; ${order}`;
}
