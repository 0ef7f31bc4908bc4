import { useLocale, useTranslations } from "next-intl";
import { type Instant, shortInstant } from "#domain/dates/instant.ts";
import { formatDay } from "./known-date.tsx";

/** A moment of the record in UTC, to the minute: "3 Mar 2026, 14:05 UTC"; the end of a day as that day alone. */
export function useMomentText(): (moment: Instant) => string {
  const t = useTranslations("ui.moment");
  const locale = useLocale();
  return (moment) => {
    const date = formatDay(moment.slice(0, 10), locale);
    return shortInstant(moment).length === 10 ? t("day", { date }) : t("time", { date, time: moment.slice(11, 16) });
  };
}

/** The same for the reader and for machines. */
export function Moment({ at }: { readonly at: Instant }) {
  return (
    <time dateTime={at} className="tabular-nums">
      {useMomentText()(at)}
    </time>
  );
}
