import { useLocale, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { formatDay, KnownDate } from "#components/ui/known-date.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { StateIndexRow } from "#domain/entities/pages.ts";
import type { StateSummary } from "#domain/entities/state.ts";
import { Link } from "#lib/i18n/navigation.ts";

function Lifetime({ state }: { readonly state: StateSummary }) {
  const t = useTranslations("states.index");
  const { existsFrom: from, existsUntil: until } = state;
  if (from === null && until === null) return null;
  return (
    <span className="text-ink-2 text-xs">
      {t.rich("existed", {
        known: from === null ? "until" : until === null ? "from" : "both",
        from: () => <KnownDate date={knownDate(from)} />,
        until: () => <KnownDate date={knownDate(until)} />,
      })}
    </span>
  );
}

/** Participants that did not exist on the day, not yet or no longer: by name, with their dates, and nothing counted. */
export function AbsentStates({
  rows,
  link,
}: {
  readonly rows: readonly Pick<StateIndexRow, "state" | "existence">[];
  readonly link: LinkView;
}) {
  const t = useTranslations("states.index");
  const locale = useLocale();
  return (
    <ul className="columns-1 gap-x-8 text-sm sm:columns-2 lg:columns-3">
      {rows.map(({ state, existence }) => (
        <li key={state.iso3} className="flex break-inside-avoid flex-wrap items-baseline gap-x-2">
          <Link
            href={address(`/states/${state.slug}`, { ...link })}
            prefetch={false}
            className="link-quiet inline-block min-h-6 py-0.5 font-medium"
          >
            {state.name}
          </Link>
          <Lifetime state={state} />
          {existence === "dissolved" && state.existsUntil !== null ? (
            <Link
              href={address(`/states/${state.slug}`, { ...link, asAt: state.existsUntil })}
              prefetch={false}
              className="link inline-block min-h-6 text-xs leading-6"
            >
              {t("lastDay", { date: formatDay(state.existsUntil, locale) })}
              <span className="sr-only">{t("lastDayOf", { state: state.name })}</span>
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
