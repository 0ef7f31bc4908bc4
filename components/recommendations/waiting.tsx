import { useTranslations } from "next-intl";
import type { RecommendationSummary } from "#domain/entities/visit.ts";
import { isOpen } from "#domain/recommendations/follow-up.ts";

/** How long a recommendation has been open, in days. */
export function Waiting({ one }: { readonly one: Pick<RecommendationSummary, "status" | "daysOpen"> }) {
  const t = useTranslations("recommendations");
  if (!isOpen(one.status)) return <span className="text-ink-2">{t("closed")}</span>;
  if (one.daysOpen === null) return <span className="text-ink-2">{t("daysUnknown")}</span>;
  return <span className="whitespace-nowrap tabular-nums">{t("days", { days: one.daysOpen })}</span>;
}
