import { useTranslations } from "next-intl";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { Translator } from "#lib/i18n/translator.ts";

/** What a map shows. @param treaty null where it is of the number of treaties @param date the day, in words */
export function mapTitle(treaty: TreatyName | null, date: string, t: Translator): string {
  return treaty === null
    ? t("maps.pictureBound", { date })
    : t("maps.pictureTreaty", { treaty: treaty.shortTitle, date });
}

/** The same for any day, in the reader's language. */
export function useMapTitle(treaty: TreatyName | null): (date: string) => string {
  const t = useTranslations();
  return (date) => mapTitle(treaty, date, t);
}
