import { useLocale, useTranslations } from "next-intl";
import type { Instant } from "#domain/dates/instant.ts";
import { momentText } from "#lib/i18n/moment-text.ts";

/** Gives a moment of the record in words. */
export function useMomentText(): (moment: Instant) => string {
  const t = useTranslations();
  const locale = useLocale();
  return (moment) => momentText(moment, locale, t);
}

/** The same for the reader and for machines. */
export function Moment({ at }: { readonly at: Instant }) {
  return (
    <time dateTime={at} className="tabular-nums">
      {useMomentText()(at)}
    </time>
  );
}
