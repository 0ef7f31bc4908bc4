import { useTranslations } from "next-intl";
import { followUpStatuses } from "#domain/recommendations/follow-up.ts";
import type { FilterName } from "./filters.ts";
import { useThemeName } from "./theme.ts";

/** Gives the words for a value of a filter; `known` is what the record calls it. */
export function useFacetLabel(): (name: FilterName, value: string, known?: string | null) => string {
  const t = useTranslations();
  const themeName = useThemeName();
  return (name, value, known = null) => {
    if (name === "theme") return themeName(value);
    if (name === "status") {
      const status = followUpStatuses.find((one) => one === value);
      return status === undefined ? t("recommendations.list.open") : t(`ui.followUp.${status}`);
    }
    return name === "treaty" ? value : (known ?? value);
  };
}
