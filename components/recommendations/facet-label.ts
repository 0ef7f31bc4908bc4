import { useTranslations } from "next-intl";
import type { FacetName } from "#domain/recommendations/search.ts";
import { facetWords } from "#lib/i18n/facet-words.ts";

/** Gives the words for a value of a facet; `known` is what the record calls it. */
export function useFacetLabel(): (name: FacetName, value: string, known?: string | null) => string {
  const t = useTranslations();
  return (name, value, known = null) => facetWords(name, value, known, t);
}
