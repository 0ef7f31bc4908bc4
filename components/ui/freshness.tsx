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
