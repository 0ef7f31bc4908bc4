import { useFormatter, useLocale, useTranslations } from "next-intl";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { VisitPage } from "#domain/entities/pages.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import { countByStatus } from "#domain/recommendations/standing.ts";
import { keptPromises } from "./kept-promises.ts";

/** The order in which a story tells outcomes: what was done first. */
const told: readonly FollowUpStatus[] = [
  "implemented",
  "partly-implemented",
  "in-progress",
  "pending",
  "no-information",
  "not-implemented",
  "superseded",
];

/** A visit in one breath: how many of the things asked were done, and when the promises became law. */
export function VisitStory({
  visit,
}: {
  readonly visit: Pick<VisitPage, "asked" | "promised" | "state" | "asAt" | "thenDay" | "status">;
}) {
  const t = useTranslations("visits.page");
  const format = useFormatter();
  const locale = useLocale();
  if (visit.status !== "done") {
    return t(`stood.${visit.status}`, { date: formatKnownDate(knownDate(visit.asAt), locale, "long") });
  }
  if (visit.thenDay !== null && visit.asAt < visit.thenDay) {
    return t("notYet", { date: formatKnownDate(knownDate(visit.asAt), locale, "long") });
  }
  const counts = countByStatus(visit.asked);
  const outcomes = told
    .filter((status) => counts[status] > 0)
    .map((status) => t(`outcome.${status}`, { count: counts[status] }));
  const sentences = [
    visit.asked.length === 0
      ? t("askedNothing")
      : t("asked", { total: visit.asked.length, outcomes: format.list(outcomes, { type: "conjunction" }) }),
    ...keptPromises(visit.promised).map(({ madeOn, treaties, signed, force }) => {
      const words = {
        when: formatKnownDate(knownDate(madeOn.slice(0, 7)), locale, "long"),
        treaties: format.list(treaties.map(({ code }) => code)),
        number: treaties.length,
      };
      if (signed !== null && force !== null) return t("keptBoth", { ...words, signed, force });
      if (force !== null) return t("keptForce", { ...words, force });
      return signed !== null
        ? t("keptSigned", { ...words, signed })
        : t("keptNone", { ...words, state: visit.state.name });
    }),
  ];
  return sentences.join(" ");
}
