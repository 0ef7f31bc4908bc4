import type { Messages } from "next-intl";
import { useTranslations } from "next-intl";
import { measures, stateResponses } from "#domain/entities/visit.ts";
import { followUpStatuses } from "#domain/recommendations/follow-up.ts";
import type { FacetName } from "#domain/recommendations/search.ts";
import { useThemeName } from "./theme.ts";

/** Gives the words for a value of a facet; `known` is what the record calls it. */
export function useFacetLabel(): (name: FacetName, value: string, known?: string | null) => string {
  const t = useTranslations();
  const themeName = useThemeName();
  const named = (key: string, value: string) => (t.has(key as "goals.1") ? t(key as "goals.1") : value);
  return (name, value, known = null) => {
    switch (name) {
      case "theme":
        return themeName(value);
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
  };
}
