import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "#components/ui/known-date.tsx";
import type { AgeClass, Ageing } from "#domain/statistics/age-classes.ts";

/** What is open, of three kinds; also the last word of the names of their pictures. */
export const ageingKinds = ["signatures", "recommendations", "promises"] as const;
export type AgeingKind = (typeof ageingKinds)[number];

/** Words for ages, in the reader's language. */
export function useAgeWords() {
  const t = useTranslations("ageing");
  const locale = useLocale();
  return {
    /** Under a column: "2–4", "40+", "?". */
    short: (of: AgeClass | null): string => {
      if (of === null) return t("class.unknownShort");
      if (of.to === null) return t("class.openShort", { from: of.from });
      if (of.to === 1) return t("class.firstShort");
      return of.to - of.from === 1 ? String(of.from) : t("class.spanShort", { from: of.from, last: of.to - 1 });
    },
    /** In a table: "2 to 4 years". */
    long: (of: AgeClass | null): string => {
      if (of === null) return t("class.unknown");
      if (of.to === null) return t("class.open", { from: of.from });
      if (of.to === 1) return t("class.first");
      return of.to - of.from === 1
        ? t("class.one", { years: of.from })
        : t("class.span", { from: of.from, last: of.to - 1 });
    },
    /** How old half of them and the oldest are. */
    answer: (kind: AgeingKind, { total, unknown, half, oldest }: Ageing): string =>
      [
        t(`${kind}.total`, { total }),
        ...(half === null || oldest === null
          ? []
          : [
              t("half", { years: half.years }),
              t("oldest", { years: oldest.years, date: formatDay(oldest.since, locale) }),
            ]),
        ...(unknown === 0 ? [] : [t("unknown", { count: unknown })]),
      ].join(" "),
  };
}
