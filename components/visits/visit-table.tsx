import { clsx } from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { Aside } from "./aside.tsx";
import { Mandate } from "./mandate.tsx";
import { VisitDates } from "./visit-dates.tsx";

interface Shown {
  readonly showState: boolean;
  /** The day that links keep; null for today. */
  readonly link: LinkView;
}

function VisitRow({ visit, showState, link }: Shown & { readonly visit: VisitSummary }) {
  const t = useTranslations("visits");
  const format = useFormatter();
  const figure = (label: string, value: number) => (
    <Cell label={label} align="end">
      <span className={clsx(value === 0 && "text-ink-2")}>{format.number(value)}</span>
    </Cell>
  );
  return (
    <Row id={visit.slug}>
      <RowHead>
        <Link
          href={address(`/visits/${visit.slug}`, { ...link })}
          prefetch={false}
          className="link-quiet inline-block min-h-6 font-semibold"
        >
          {visit.title}
        </Link>
        <Aside>
          {visit.visitors.length === 0 ? null : <li>{format.list(visit.visitors)}</li>}
          <li>
            <Mandate visit={visit} />
          </li>
        </Aside>
        {visit.status === "done" ? null : <Tag>{t(`statuses.${visit.status}`)}</Tag>}
      </RowHead>
      {showState ? <Cell label={t("columns.state")}>{visit.state.name}</Cell> : null}
      <Cell label={t("columns.dates")}>
        <VisitDates visit={visit} />
      </Cell>
      <Cell label={t("columns.report")}>
        {visit.reportSymbol === null ? (
          <span className="text-ink-2">{t("noReport")}</span>
        ) : (
          <span className="wrap-anywhere">{visit.reportSymbol}</span>
        )}
      </Cell>
      {figure(t("columns.asked"), visit.recommendations.total)}
      {figure(t("columns.open"), visit.recommendations.open)}
      {figure(t("columns.promised"), visit.commitments)}
    </Row>
  );
}

/** Visits as one table with a head for each group, such as a year: when, who, in whose name, which report, what was asked and promised. */
export function VisitTable({
  groups,
  showState,
  link,
}: Shown & { readonly groups: readonly { readonly title: string; readonly visits: readonly VisitSummary[] }[] }) {
  const t = useTranslations("visits");
  return (
    <DataTable caption={t("columns.caption")}>
      <TableHead>
        <HeadCell className="md:w-[40%]">{t("columns.visit")}</HeadCell>
        {showState ? <HeadCell>{t("columns.state")}</HeadCell> : null}
        <HeadCell>{t("columns.dates")}</HeadCell>
        <HeadCell>{t("columns.report")}</HeadCell>
        <HeadCell align="end">{t("columns.asked")}</HeadCell>
        <HeadCell align="end">{t("columns.open")}</HeadCell>
        <HeadCell align="end">{t("columns.promised")}</HeadCell>
      </TableHead>
      {groups.map(({ title, visits }) => (
        <TableBody key={title}>
          {/* biome-ignore lint/a11y/noRedundantRoles: a row shown as a card on a phone would lose its role */}
          <tr role="row" className="hover:bg-transparent!">
            {/* biome-ignore lint/a11y/noRedundantRoles lint/a11y/useSemanticElements: as above */}
            <th role="rowheader" scope="rowgroup" colSpan={showState ? 7 : 6} className="pt-7! font-semibold! text-lg">
              {title}
            </th>
          </tr>
          {visits.map((visit) => (
            <VisitRow key={visit.slug} visit={visit} showState={showState} link={link} />
          ))}
        </TableBody>
      ))}
    </DataTable>
  );
}
