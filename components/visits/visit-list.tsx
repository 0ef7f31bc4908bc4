import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { StateName } from "#domain/entities/state.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { VisitTable } from "./visit-table.tsx";

/** Year of a visit, by its last day known; the empty text where none is. */
function yearOf(visit: VisitSummary): string {
  return (visit.end.date ?? visit.start.date ?? "").slice(0, 4);
}

function StateLinks({
  all,
  chosen,
  link,
}: {
  readonly all: readonly VisitSummary[];
  readonly chosen: string | null;
  readonly link: LinkView;
}) {
  const t = useTranslations("visits.list");
  const byState = Map.groupBy(all, (visit) => visit.state.iso3);
  const states = [...byState.values()]
    .flatMap((visits) => (visits[0] === undefined ? [] : [{ state: visits[0].state, count: visits.length }]))
    .sort((a, b) => b.count - a.count || a.state.name.localeCompare(b.state.name));
  const choice = (label: string, count: number, state: StateName | null) => {
    const current = (state?.iso3 ?? null) === chosen;
    return (
      <li key={label}>
        <Link
          href={address("/visits", { state: state?.iso3, ...link })}
          aria-current={current ? "page" : undefined}
          className={clsx(
            "inline-flex min-h-8 items-center gap-1.5 border-b-2 text-sm",
            current ? "border-accent font-semibold" : "border-transparent text-ink-2 hover:border-ink-3 hover:text-ink",
          )}
        >
          {label} <span className="text-ink-2 tabular-nums">{count}</span>
        </Link>
      </li>
    );
  };
  return (
    <nav aria-label={t("stateFilter")} className="mt-4 border-line border-b" data-print="no">
      <ul className="flex flex-wrap gap-x-5">
        {choice(t("allStates"), all.length, null)}
        {states.map(({ state, count }) => choice(state.name, count, state))}
      </ul>
    </nav>
  );
}

/** All visits, or those to one state, by year, the newest first. */
export function VisitList({
  all,
  chosen,
  link,
}: {
  readonly all: readonly VisitSummary[];
  /** ISO code of the state whose visits are shown; null for all. */
  readonly chosen: string | null;
  readonly link: LinkView;
}) {
  const t = useTranslations("visits");
  const shown = chosen === null ? all : all.filter((visit) => visit.state.iso3 === chosen);
  const years = [...Map.groupBy(shown, yearOf)].sort(([a], [b]) => (a < b ? 1 : -1));
  return (
    <>
      <StateLinks all={all} chosen={chosen} link={link} />
      {years.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t("list.emptyTitle")}>
            <p>{t("list.emptyText")}</p>
            <Link href={address("/visits", { ...link })} className="link mt-2 inline-block">
              {t("list.showAll")}
            </Link>
          </EmptyState>
        </div>
      ) : (
        <div className="mt-4">
          <VisitTable years={years} showState={chosen === null} link={link} />
        </div>
      )}
    </>
  );
}
