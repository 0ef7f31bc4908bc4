import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "#components/ui/known-date.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { TreatyPage } from "#domain/entities/pages.ts";

/** "In force since 23 March 1976; 173 participants are party, and 6 more have signed without becoming bound." */
export function TreatyAnswer({
  page,
  today,
}: {
  readonly page: Pick<TreatyPage, "treaty" | "asAt" | "counts" | "force">;
  readonly today: IsoDay;
}) {
  const t = useTranslations("treaties.page");
  const locale = useLocale();
  const { treaty, asAt, counts, force } = page;
  const day = (one: IsoDay) => formatDay(one, locale, "long");
  if (asAt < treaty.adoptedOn) return t("notAdopted", { date: day(asAt), adopted: day(treaty.adoptedOn) });
  const since = force.official ?? force.computed;
  const values = {
    force: since === null || since > asAt ? "notYet" : "inForce",
    since: since === null ? "" : day(since),
    date: day(asAt),
    parties: counts.parties,
    contracting: counts.contracting,
    signatories: counts.signatories,
  };
  return asAt >= today ? t("answerNow", values) : t("answerThen", values);
}
