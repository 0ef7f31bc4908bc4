import { useTranslations } from "next-intl";
import { regionKey } from "#domain/participants/regions.ts";

/** Names of the United Nations' M49 regions and subregions, in the reader's language where messages have them. */
export function useRegionName(): (region: string) => string {
  const t = useTranslations("states.regions");
  return (region) => {
    const key = regionKey(region);
    return key === null ? region : t(key);
  };
}
