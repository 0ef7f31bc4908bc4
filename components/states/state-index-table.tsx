import { clsx } from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { StatusBar } from "#components/ui/status-bar.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { StateIndexRow } from "#domain/entities/pages.ts";
import type { StateSummary } from "#domain/entities/state.ts";
import { Link } from "#lib/i18n/navigation.ts";
import type { StateSort } from "./group-states.ts";

const columns = [
  ["parties", "party"],
  ["contracting", "contracting"],
  ["signatories", "signatory"],
  ["former", "former-party"],
  ["noAction", "none"],
] as const;

/** Between a phone and a wide screen there is no room for what only repeats the figures. */
const wideOnly = "md:max-lg:hidden";

function Kind({ state }: { readonly state: StateSummary }) {
  const t = useTranslations("states");
  if (state.kind === "organisation") return <Tag>{t("tags.organisation")}</Tag>;
  if (state.kind === "state") return state.unMember ? null : <Tag>{t("tags.notMember")}</Tag>;
  const { existsFrom: from, existsUntil: until } = state;
  if (from === null && until === null) return null;
  return (
    <span className="text-ink-2 text-xs">
      {t.rich("index.existed", {
        known: from === null ? "until" : until === null ? "from" : "both",
        from: () => <KnownDate date={knownDate(from)} />,
        until: () => <KnownDate date={knownDate(until)} />,
      })}
    </span>
  );
}

/** Participants, each with how many treaties stand where, as figures and as a thin bar. */
export function StateIndexTable({
  caption,
  rows,
  treaties,
  sort,
  link,
}: {
  readonly caption: string;
  readonly rows: readonly StateIndexRow[];
  readonly treaties: number;
  readonly sort: StateSort;
  readonly link: LinkView;
}) {
  const t = useTranslations("states.index");
  const format = useFormatter();
  return (
    <DataTable caption={caption} cards="figures" className="table-fixed">
      <TableHead>
        <HeadCell sort={sort === "parties" ? undefined : "ascending"}>{t("columns.state")}</HeadCell>
        <HeadCell className={clsx("w-[24%]", wideOnly)}>{t("columns.share", { treaties })}</HeadCell>
        {columns.map(([key, status]) => (
          <HeadCell
            key={key}
            align="end"
            className="w-[5.75rem]"
            sort={key === "parties" && sort === "parties" ? "descending" : undefined}
          >
            <span className="inline-flex items-center gap-1 align-bottom">
              <StatusMark status={status} size={12} />
              {t(`columns.${key}`)}
            </span>
          </HeadCell>
        ))}
      </TableHead>
      <TableBody>
        {rows.map(({ state, counts }) => (
          <Row key={state.iso3} id={state.iso3}>
            <RowHead>
              <span className="flex flex-wrap items-baseline gap-x-2">
                <Link
                  href={address(`/states/${state.slug}`, { ...link })}
                  prefetch={false}
                  className="link-quiet inline-block min-h-6 font-medium"
                >
                  {state.name}
                </Link>
                <Kind state={state} />
                {counts.uncertain === 0 ? null : (
                  <span className="text-ink-2 text-xs">{t("uncertain", { count: counts.uncertain })}</span>
                )}
              </span>
            </RowHead>
            <Cell className={wideOnly}>
              <StatusBar counts={counts} className="mt-[5px]" />
            </Cell>
            {columns.map(([key]) => (
              <Cell key={key} label={t(`columns.${key}`)} align="end" empty={counts[key] === 0}>
                <span className={clsx(counts[key] === 0 && "text-ink-2", key === "parties" && "font-semibold")}>
                  {format.number(counts[key])}
                </span>
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
