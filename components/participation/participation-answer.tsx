import { useFormatter, useLocale, useTranslations } from "next-intl";
import { formatDay } from "#components/ui/known-date.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { ParticipationPage } from "#domain/entities/pages.ts";

/** "Party since 24 April 2006." */
export function ParticipationAnswer({ page, today }: { readonly page: ParticipationPage; readonly today: IsoDay }) {
  const t = useTranslations("why.page");
  const words = useTranslations("ui.status");
  const format = useFormatter();
  const locale = useLocale();
  const { asAt, state } = page;
  const { status, since, uncertain, possible } = page.row.participation;
  if (state.existsUntil !== null && state.existsUntil < asAt) {
    return t("dissolved", { state: state.name, until: formatDay(state.existsUntil, locale, "long") });
  }
  const values = {
    status: status === "former-party" ? "formerParty" : status,
    since: since === null ? "" : formatDay(since, locale, "long"),
    date: formatDay(asAt, locale, "long"),
  };
  const statuses = format.list(
    possible.map((one) => words(one)),
    { type: "disjunction" },
  );
  if (uncertain) return t("uncertain", { statuses });
  return t(asAt === today ? "answerNow" : "answerThen", values);
}
