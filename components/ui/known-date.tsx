import { useLocale, useTranslations } from "next-intl";
import type { KnownDate as Known } from "#domain/dates/calendar-date.ts";
import { type DateLength, formatDay, formatKnownDate } from "#lib/i18n/format-date.ts";

export { type DateLength, formatDay, formatKnownDate };

/** A date for the reader and for machines. `letter` is what the depositary prints behind it: "a" for accession. */
export function KnownDate({
  date: value,
  length = "short",
  letter,
  withdrawn = false,
}: {
  readonly date: Known;
  readonly length?: DateLength;
  readonly letter?: string;
  /** True for an act since withdrawn, which the depositary prints in square brackets. */
  readonly withdrawn?: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations("ui.date");
  if (value.date === null || value.precision === "unknown") return <span className="text-ink-2">{t("unknown")}</span>;
  const text = formatKnownDate(value, locale, length);
  return (
    <time dateTime={value.date} className="whitespace-nowrap tabular-nums">
      {withdrawn ? `[${text}` : text}
      {letter === undefined || letter === "" ? null : <span className="font-semibold"> {letter}</span>}
      {withdrawn ? "]" : null}
    </time>
  );
}
