import { useFormatter, useLocale, useTranslations } from "next-intl";
import { formatDay } from "#components/ui/known-date.tsx";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { useSideName } from "./side-name.ts";

/** The names of all sides as one text, "Kazakhstan and Kyrgyzstan". */
export function useSidesName(): (comparison: Pick<Comparison, "sides">) => string {
  const format = useFormatter();
  const sideName = useSideName();
  return ({ sides }) => format.list(sides.map(sideName));
}

/** The sentence over a comparison. */
export function useCompareAnswer(): (comparison: Comparison, asAt: IsoDay, today: IsoDay) => string {
  const t = useTranslations("compare");
  const locale = useLocale();
  const sidesName = useSidesName();
  return (comparison, asAt, today) => {
    const { sides, tally, treaties } = comparison;
    if (sides.length === 0) return t("none");
    const names = sidesName(comparison);
    if (sides.length === 1) return t("one", { side: names });
    const date = formatDay(asAt, locale, "long");
    const total = tally.alike + tally.differ + tally.unsure;
    if (total === 0) return t(treaties.length === 0 ? "noTreaty" : "apart", { date });
    return t(asAt === today ? "answerNow" : "answerThen", { sides: names, total, date, ...tally });
  };
}
