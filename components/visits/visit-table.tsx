import { clsx } from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { address } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { Aside } from "./aside.tsx";
import { Mandate } from "./mandate.tsx";
import { VisitDates } from "./visit-dates.tsx";

/** Visits as a table: when, who, whose mandate, which report, what was asked and promised. */
export function VisitTable({
  caption,
  visits,
  showState,
  linkAsAt,
}: {
  readonly caption: string;
  readonly visits: readonly VisitSummary[];
  readonly showState: boolean;
  /** The day that links keep; null for today. */
  readonly linkAsAt: IsoDay | null;
}) {
  const t = useTranslations("visits");
  const format = useFormatter();
  const figure = (label: string, value: number) => (
    <Cell label={label} align="end">
      <span className={clsx(value === 0 && "text-ink-2")}>{format.number(value)}</span>
    </Cell>
  );
  return (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell>{t("columns.visit")}</HeadCell>
        <HeadCell className="w-[21%]">{t("columns.dates")}</HeadCell>
        <HeadCell className="w-[17%]">{t("columns.report")}</HeadCell>
        <HeadCell align="end" className="w-16">
          {t("columns.asked")}
        </HeadCell>
        <HeadCell align="end" className="w-16">
          {t("columns.open")}
        </HeadCell>
        <HeadCell align="end" className="w-20">
          {t("columns.promised")}
        </HeadCell>
      </TableHead>
      <TableBody>
        {visits.map((visit) => (
          <Row key={visit.slug} id={visit.slug}>
            <RowHead>
              <Link
                href={address(`/visits/${visit.slug}`, { asAt: linkAsAt })}
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
                {showState ? <li>{visit.state.name}</li> : null}
              </Aside>
              {visit.status === "done" ? null : <Tag>{t(`statuses.${visit.status}`)}</Tag>}
            </RowHead>
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
        ))}
      </TableBody>
    </DataTable>
  );
}
