import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { address, type LinkView } from "#components/ui/address.ts";
import { formatDay, KnownDate } from "#components/ui/known-date.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { VisitPage } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { Mandate } from "./mandate.tsx";
import { VisitDates } from "./visit-dates.tsx";

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-ink-2 text-xs">{label}</dt>
      <dd className="text-sm">{children}</dd>
    </div>
  );
}

function Report({ visit }: { readonly visit: VisitPage }) {
  const t = useTranslations("visits.page");
  const date = () => <KnownDate date={knownDate(visit.reportOn)} />;
  if (visit.reportSymbol === null) {
    return visit.reportOn === null ? (
      <span className="text-ink-2">{t("reportMissing")}</span>
    ) : (
      t.rich("reportDated", { date })
    );
  }
  return visit.reportOn === null ? visit.reportSymbol : t.rich("reportOn", { symbol: visit.reportSymbol, date });
}

/** When, in whose name, with which report; and one step away, the state's status on that day. */
export function VisitFacts({ visit, link }: { readonly visit: VisitPage; readonly link: LinkView }) {
  const t = useTranslations("visits");
  const locale = useLocale();
  const profile = `/states/${visit.state.slug}`;
  return (
    <dl className="mt-5 flex flex-wrap gap-x-10 gap-y-3">
      <Fact label={t("page.dates")}>
        <VisitDates visit={visit} />
        {visit.status === "done" ? null : <Tag>{t(`statuses.${visit.status}`)}</Tag>}
        {visit.datesNote === null ? null : (
          <span className="block max-w-[36ch] text-ink-2 text-xs">{visit.datesNote}</span>
        )}
      </Fact>
      <Fact label={t("page.mandate")}>
        <Mandate visit={visit} />
      </Fact>
      <Fact label={t("page.report")}>
        <Report visit={visit} />
      </Fact>
      <Fact label={t("page.state")}>
        <Link
          href={address(profile, { ...link, asAt: visit.thenDay ?? link.asAt })}
          className="link inline-flex min-h-6 items-center"
        >
          {visit.thenDay === null
            ? visit.state.name
            : t("page.stateThen", { state: visit.state.name, date: formatDay(visit.thenDay, locale, "long") })}
        </Link>
      </Fact>
    </dl>
  );
}
