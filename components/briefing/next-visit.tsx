import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { VisitDates } from "#components/visits/visit-dates.tsx";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The visit that the hand-out is for, where one is on record. */
export function NextVisit({ next, link }: { readonly next: VisitSummary | null; readonly link: LinkView }) {
  const t = useTranslations("briefing");
  const words = useTranslations("visits.steps");
  if (next === null) return <p className="mt-3 text-ink-2 text-sm">{t("nextNone")}</p>;
  return (
    <p className="mt-3 text-sm">
      {t.rich("next", {
        visit: () => (
          <Link href={address(`/visits/${next.slug}`, { ...link })} prefetch={false} className="link">
            {next.title}
          </Link>
        ),
        status: words(next.status),
        dates: () => <VisitDates visit={next} />,
      })}
    </p>
  );
}
