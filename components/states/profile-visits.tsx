import { useLocale, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import { Mandate } from "#components/visits/mandate.tsx";
import { VisitDates } from "#components/visits/visit-dates.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Visits to a state, each one click away from how the state stood on its last day. */
export function ProfileVisits({
  slug,
  visits,
  asAt,
  link,
}: {
  readonly slug: string;
  readonly visits: readonly VisitSummary[];
  readonly asAt: IsoDay;
  readonly link: LinkView;
}) {
  const t = useTranslations("states.profile.visits");
  const locale = useLocale();
  return (
    <ol className="border-line border-b">
      {visits.map((visit) => {
        const day = visit.end.precision === "day" ? visit.end.date : null;
        return (
          <li
            key={visit.slug}
            className="grid gap-x-8 gap-y-1 border-line border-t py-3 md:grid-cols-[11rem_1fr_14rem]"
          >
            <div className="text-ink-2 text-sm md:pt-0.5">
              <VisitDates visit={visit} />
            </div>
            <div className="min-w-0">
              <Link
                href={address(`/visits/${visit.slug}`, { ...link })}
                prefetch={false}
                className="link-quiet inline-block min-h-6 font-medium"
              >
                {visit.title}
              </Link>
              <p className="text-ink-2 text-sm">
                <Mandate visit={visit} />
                {" · "}
                {t("counts", { total: visit.recommendations.total, open: visit.recommendations.open })}
              </p>
            </div>
            <div className="text-sm md:text-right">
              {day === null ? (
                <span className="text-ink-2">{t("dayNotKnown")}</span>
              ) : day === asAt ? (
                <span className="text-ink-2">{t("shown")}</span>
              ) : (
                <Link
                  href={address(`/states/${slug}`, { asAt: day })}
                  prefetch={false}
                  className="link inline-flex min-h-6 items-center"
                >
                  {t("statusThen", { date: formatDay(day, locale, "long") })}
                </Link>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
