import { useLocale, useTranslations } from "next-intl";
import { FollowUpBadge } from "#components/ui/follow-up-badge.tsx";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { firstDayOf, type IsoDay, knownDate } from "#domain/dates/calendar-date.ts";
import type { RecommendationDetail } from "#domain/entities/visit.ts";
import { isOpen } from "#domain/recommendations/follow-up.ts";

/** Where a recommendation stands, in one sentence behind its badge. */
export function RecommendationLead({ one, asAt }: { readonly one: RecommendationDetail; readonly asAt: IsoDay }) {
  const t = useTranslations("recommendations.page");
  const locale = useLocale();
  const words = { state: one.state.name, made: formatKnownDate(one.made, locale, "long") };
  if (one.made.date !== null && asAt < firstDayOf(one.made.date)) {
    return t("notYet", { date: formatKnownDate(knownDate(asAt), locale, "long") });
  }
  const open = isOpen(one.status);
  const sentence = () => {
    if (!open) return words.made === "" ? t("closedUndated", words) : t("closedLead", words);
    return one.daysOpen === null ? t("openUndated", words) : t("openLead", { ...words, days: one.daysOpen });
  };
  return (
    <>
      <span className="mr-3">
        <FollowUpBadge status={one.status} />
      </span>
      {sentence()}
    </>
  );
}
