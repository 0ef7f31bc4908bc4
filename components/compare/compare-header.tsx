import { useTranslations } from "next-intl";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { useCompareAnswer } from "./compare-answer.ts";
import { CompareNotes } from "./compare-parts.tsx";

/** Title of the page, and how far those that it compares stand alike, in a sentence. */
export function CompareHeader({
  comparison,
  asAt,
  today,
}: {
  readonly comparison: Comparison;
  readonly asAt: IsoDay;
  readonly today: IsoDay;
}) {
  const t = useTranslations("compare");
  const answer = useCompareAnswer();
  return (
    <PageHeader title={t("title")} answer={answer(comparison, asAt, today)}>
      <CompareNotes comparison={comparison} />
    </PageHeader>
  );
}
