import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "#components/ui/known-date.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import { existenceOn } from "#domain/participants/existence.ts";

/** "Kazakhstan is party to 20 of 24 treaties; 1 is signed and not ratified." */
export function ProfileAnswer({
  profile,
  today,
}: {
  readonly profile: Pick<StateProfile, "state" | "asAt" | "counts" | "rows">;
  readonly today: IsoDay;
}) {
  const t = useTranslations("states.profile");
  const locale = useLocale();
  const { state, asAt, counts, rows } = profile;
  const date = formatDay(asAt, locale, "long");
  const day = (one: IsoDay) => formatDay(one, locale, "long");
  const existence = existenceOn(state, asAt);
  if (existence === "not-yet" && state.existsFrom !== null) {
    return t("before", { state: state.name, date, from: day(state.existsFrom) });
  }
  if (existence === "dissolved" && state.existsUntil !== null) {
    return t("after", { state: state.name, until: day(state.existsUntil) });
  }
  const total = rows.filter((row) => row.treaty.adoptedOn <= asAt).length;
  const { parties, contracting, signatories, former, uncertain } = counts;
  const values = { state: state.name, date, total, parties, contracting, signatories, former, uncertain };
  if (asAt === today) return t("answerNow", values);
  return asAt < today ? t("answerThen", values) : t("answerLater", values);
}
