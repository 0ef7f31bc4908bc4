import { useTranslations } from "next-intl";
import type { RecommendationSummary } from "#domain/entities/visit.ts";
import { isOpen } from "#domain/recommendations/follow-up.ts";

/** How long a recommendation has been open, in days. */
export function Waiting({
  one,
  short = false,
}: {
  readonly one: Pick<RecommendationSummary, "status" | "daysOpen">;
  /** Where a heading says already that it is about waiting. */
  readonly short?: boolean;
}) {
  const t = useTranslations("recommendations");
  if (!isOpen(one.status)) return <span className="text-ink-2">{t("closed")}</span>;
  if (one.daysOpen === null) return <span className="text-ink-2">{t("daysUnknown")}</span>;
  return (
    <span className="whitespace-nowrap tabular-nums">{t(short ? "days" : "openFor", { days: one.daysOpen })}</span>
  );
}
