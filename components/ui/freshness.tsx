import { useLocale, useTranslations } from "next-intl";
import type { Freshness as Fresh } from "#domain/entities/source.ts";
import { formatKnownDate } from "./known-date.tsx";

/** Up to when the acts are known to be complete: "complete to 14 Mar 2015". Small, never hidden. */
export function Freshness({ value }: { readonly value: Pick<Fresh, "completeTo" | "note"> | null }) {
  const t = useTranslations("ui.freshness");
  const locale = useLocale();
  const text =
    value === null || value.completeTo.date === null
      ? t("unknown")
      : t("complete", { date: formatKnownDate(value.completeTo, locale) });
  return (
    <span className="text-ink-2 text-xs" title={value?.note ?? undefined}>
      {text}
    </span>
  );
}

/** Between which days the acts of several treaties are known to be complete; each treaty's own day stands in its row. */
export function FreshnessRange({ values }: { readonly values: readonly (Pick<Fresh, "completeTo"> | null)[] }) {
  const t = useTranslations("ui.freshness");
  const locale = useLocale();
  const known = values.flatMap((value) => (value === null || value.completeTo.date === null ? [] : [value.completeTo]));
  const ordered = known.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return <span className="text-ink-2 text-xs">{t("unknown")}</span>;
  const days = { from: formatKnownDate(first, locale), to: formatKnownDate(last, locale) };
  return (
    <span className="text-ink-2 text-xs">
      {first.date === last.date ? t("complete", { date: days.from }) : t("range", days)}
    </span>
  );
}
