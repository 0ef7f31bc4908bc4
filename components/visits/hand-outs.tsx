import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { visitsToCome } from "#domain/visits/calendar.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** For each state that is visited next, or that alone is shown, the way to what became of the last visit to it. */
export function HandOuts({ visits, link }: { readonly visits: readonly VisitSummary[]; readonly link: LinkView }) {
  const t = useTranslations("visits.list");
  const visited = Map.groupBy(visits, ({ state }) => state.iso3);
  const states = new Set([
    ...visitsToCome(visits).map(({ state }) => state.iso3),
    ...(visited.size === 1 ? visited.keys() : []),
  ]);
  // The list begins with the latest.
  const last = [...states].flatMap((iso3) => visited.get(iso3)?.find(({ status }) => status === "done") ?? []);
  if (last.length === 0) return null;
  return (
    <ul className="mt-3 text-sm" data-print="no">
      {last.map(({ slug, state, title }) => (
        <li key={slug}>
          <Link
            href={address(`/visits/${slug}/briefing`, { ...link })}
            prefetch={false}
            className="link inline-flex min-h-6 items-center"
          >
            {t("briefing", { state: state.name, visit: title })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
