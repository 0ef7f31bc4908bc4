import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { FollowUpMark } from "#components/ui/follow-up-badge.tsx";
import type { Facet } from "#domain/entities/pages.ts";
import { followUpStatuses } from "#domain/recommendations/follow-up.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { type Filters, toQuery } from "./filters.ts";

/** How many recommendations stand in each follow-up state under the other filters; each count is a link to its list. */
export function StatusFacets({
  facets,
  filters,
  link,
}: {
  readonly facets: readonly Facet[];
  readonly filters: Filters;
  readonly link: LinkView;
}) {
  const t = useTranslations();
  const counts = new Map(facets.map((facet) => [facet.value, facet.count]));
  const shown = followUpStatuses.filter((status) => (counts.get(status) ?? 0) > 0);
  return (
    <nav aria-label={t("recommendations.list.facets")} data-print="no">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {shown.map((status) => {
          const current = filters.status.length === 1 && filters.status[0] === status;
          return (
            <li key={status}>
              <Link
                href={address("/recommendations", toQuery({ ...filters, status: [status] }, link))}
                aria-current={current ? "true" : undefined}
                className={clsx("inline-flex min-h-7 items-center gap-1.5 hover:underline", current && "font-semibold")}
              >
                <FollowUpMark status={status} />
                {t(`ui.followUp.${status}`)}
                <span className="text-ink-2 tabular-nums">{counts.get(status)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
