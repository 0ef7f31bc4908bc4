import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import type { VisitPage } from "#domain/entities/pages.ts";
import type { VisitName } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { VisitDates } from "./visit-dates.tsx";

/** The visits to the state before and after this one. */
export interface VisitsAround {
  readonly earlier: VisitName | null;
  readonly later: VisitName | null;
}

/** Visits that this one belongs with: what it followed up or what followed it up, its tour, and those before and after it. */
export function RelatedVisits({
  visit,
  around,
  link,
}: {
  readonly visit: VisitPage;
  readonly around: VisitsAround;
  readonly link: LinkView;
}) {
  const t = useTranslations("visits.page");
  const groups: readonly { readonly title: string; readonly visits: readonly VisitName[] }[] = [
    { title: t("followUpOf"), visits: visit.followUpOf === null ? [] : [visit.followUpOf] },
    { title: t("followedUpBy"), visits: visit.followedUpBy },
    { title: t("sameTour"), visits: visit.sameTour },
    { title: t("earlier", { state: visit.state.name }), visits: around.earlier === null ? [] : [around.earlier] },
    { title: t("later", { state: visit.state.name }), visits: around.later === null ? [] : [around.later] },
  ];
  return (
    <div className="space-y-4">
      {groups.map(({ title, visits }) =>
        visits.length === 0 ? null : (
          <div key={title}>
            <h3 className="text-ink-2 text-xs">{title}</h3>
            <ul className="mt-1 space-y-1 text-sm">
              {visits.map((one) => (
                <li key={one.slug} className="flex flex-wrap items-baseline gap-x-3">
                  <Link href={address(`/visits/${one.slug}`, { ...link })} prefetch={false} className="link">
                    {one.title}
                  </Link>
                  <span className="text-ink-2">
                    <VisitDates visit={one} />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      <p className="text-sm">
        <Link
          href={address("/visits", { state: visit.state.iso3, ...link })}
          className="link inline-flex min-h-6 items-center"
        >
          {t("allOfState", { state: visit.state.name })}
        </Link>
      </p>
    </div>
  );
}
