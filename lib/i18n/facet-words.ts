import type { Messages } from "next-intl";
import { measures, stateResponses } from "#domain/entities/visit.ts";
import { followUpStatuses } from "#domain/recommendations/follow-up.ts";
import type { FacetName } from "#domain/recommendations/search.ts";
import type { Translator } from "./translator.ts";

/**
 * A value of a facet in words; a theme, group or goal that no language has a name for yet by its key.
 * @param known what the record calls it; null where it has no name of its own
 */
export function facetWords(name: FacetName, value: string, known: string | null, t: Translator): string {
  const named = (key: string, otherwise: string) => (t.has(key as "goals.1") ? t(key as "goals.1") : otherwise);
  switch (name) {
    case "theme":
      // Themes are data: a new one may come before its name does.
      return named(`themes.${value as keyof Messages["themes"]}`, value.replaceAll("-", " "));
    case "status": {
      const status = followUpStatuses.find((one) => one === value);
      return status === undefined ? t("recommendations.list.open") : t(`ui.followUp.${status}`);
    }
    case "response": {
      const response = stateResponses.find((one) => one === value);
      return response === undefined ? value : t(`recommendations.responses.${response}`);
    }
    case "measure": {
      const measure = measures.find((one) => one === value);
      return measure === undefined ? value : t(`recommendations.measures.${measure}`);
    }
    case "group":
      return named(`groups.${value as keyof Messages["groups"]}`, value);
    case "goal":
      return named(`goals.${value as keyof Messages["goals"]}`, value);
    case "treaty":
      return value;
    default:
      return known ?? value;
  }
}
