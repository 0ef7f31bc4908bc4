import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import type { MandateKind, VisitStatus, VisitSummary } from "#domain/entities/visit.ts";
import { countVisits, type VisitFacetName, type VisitFilter, visitFacetNames } from "#domain/visits/filter.ts";
import { Link } from "#lib/i18n/navigation.ts";

interface Props {
  readonly all: readonly VisitSummary[];
  readonly filter: VisitFilter;
  readonly link: LinkView;
}

function useLabel(): (facet: VisitFacetName, value: string, one: VisitSummary) => string {
  const t = useTranslations("visits");
  return (facet, value, one) => {
    if (facet === "state") return one.state.name;
    if (facet === "visitStatus") return t(`statuses.${value as VisitStatus}`);
    return facet === "mandateKind" ? t(`mandates.${value as MandateKind}`) : value;
  };
}

function FacetLine({ facet, all, filter, link }: Props & { readonly facet: VisitFacetName }) {
  const t = useTranslations("visits.list");
  const labelOf = useLabel();
  const counts = countVisits(all, filter, facet);
  const chosen: readonly string[] = filter[facet];
  if (counts.length < 2 && chosen.length === 0) return null;
  const choice = (label: string, count: number | null, value: string | null) => {
    const current = value === null ? chosen.length === 0 : chosen.length === 1 && chosen[0] === value;
    return (
      <li key={value}>
        <Link
          href={address("/visits", { ...filter, [facet]: value, ...link })}
          prefetch={false}
          aria-current={current ? "true" : undefined}
          className={clsx(
            "inline-flex min-h-8 items-center gap-1.5 border-b-2 text-sm",
            current ? "border-accent font-semibold" : "border-transparent text-ink-2 hover:border-ink-3 hover:text-ink",
          )}
        >
          {label} {count === null ? null : <span className="text-ink-2 tabular-nums">{count}</span>}
        </Link>
      </li>
    );
  };
  return (
    <div className="sm:flex sm:gap-x-4">
      <h2 className="shrink-0 text-ink-2 text-sm leading-8 sm:w-28">{t(`facets.${facet}`)}</h2>
      <ul className="flex flex-wrap gap-x-5">
        {choice(t(`all.${facet}`), null, null)}
        {counts.map(({ value, count, one }) => choice(labelOf(facet, value, one), count, value))}
      </ul>
    </div>
  );
}

/** By what visits can be narrowed: state, status, kind of mandate, year, each value with its count. */
export function VisitFacets(props: Props) {
  const t = useTranslations("visits.list");
  return (
    <nav aria-label={t("narrow")} className="mt-4 space-y-1 border-line border-b pb-2" data-print="no">
      {visitFacetNames.map((facet) => (
        <FacetLine key={facet} facet={facet} {...props} />
      ))}
    </nav>
  );
}
