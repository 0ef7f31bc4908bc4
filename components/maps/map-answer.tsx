import { useTranslations } from "next-intl";
import type { MapRows } from "#domain/entities/world-map.ts";
import { countStatuses } from "#domain/treaty-law/counts.ts";
import { absentCode } from "#domain/visualisation/map-strands.ts";
import { median } from "#domain/visualisation/median.ts";

/** What a map shows, in one sentence. @param treaty short title of the one that it is about; null for all */
export function MapAnswer({ shown, treaty }: { readonly shown: MapRows; readonly treaty: string | null }) {
  const t = useTranslations("maps");
  if (shown.kind === "status") {
    const present = shown.rows.filter(({ strand }) => strand.at(-1) !== absentCode);
    const { parties, contracting, signatories, noAction } = countStatuses(present);
    return t("answerTreaty", { treaty: treaty ?? "", parties, contracting, signatories, none: noAction });
  }
  const open = shown.open.at(-1) ?? 0;
  if (open === 0) return t("answerNone");
  const counts = shown.rows
    .filter(({ strand, state }) => strand.at(-1) !== absentCode && state.kind === "state")
    .map((row) => row.counts.at(-1) ?? 0);
  return t("answerBound", { states: counts.length, median: Math.floor(median(counts)), open });
}
