import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Aside } from "#components/visits/aside.tsx";
import { VisitDates } from "#components/visits/visit-dates.tsx";
import type { StateProfile } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";

const shown = 4;

/** The latest visits to a state, with how much of what they asked is still open. */
export function LatestVisits({ profile, link }: { readonly profile: StateProfile; readonly link: LinkView }) {
  const t = useTranslations("dashboard.visits");
  const { visits, state } = profile;
  if (visits.length === 0) return <p className="text-ink-2">{t("none", { state: state.name })}</p>;
  return (
    <>
      <ul>
        {visits.slice(0, shown).map((visit) => (
          <li key={visit.slug} className="border-line border-t py-2">
            <Link href={address(`/visits/${visit.slug}`, { ...link })} prefetch={false} className="link-quiet">
              {visit.title}
            </Link>
            <Aside>
              <li>
                <VisitDates visit={visit} />
              </li>
              <li>{visit.recommendations.total === 0 ? t("nothingAsked") : t("open", visit.recommendations)}</li>
            </Aside>
          </li>
        ))}
      </ul>
      <Link
        href={address("/visits", { state: state.iso3, ...link })}
        className="link mt-2 inline-flex min-h-6 items-center text-sm"
      >
        {t("all", { state: state.name })}
      </Link>
    </>
  );
}
