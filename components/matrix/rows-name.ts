import { useTranslations } from "next-intl";
import { useRegionName } from "#components/states/region-name.ts";
import type { MatrixGroup } from "#domain/visualisation/status-matrix.ts";

/** Names of what the rows of a matrix are gathered by; the empty string where they are not. */
export function useRowsName(): (group: Pick<MatrixGroup, "kind" | "region">) => string {
  const t = useTranslations("matrix");
  const regionName = useRegionName();
  return ({ kind, region }) => (kind === "region" ? regionName(region ?? "") : kind === "all" ? "" : t(kind));
}
