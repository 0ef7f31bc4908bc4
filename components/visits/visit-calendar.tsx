import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import type { VisitSummary } from "#domain/entities/visit.ts";
import { type CalendarMonth, calendarKinds, visitCalendar } from "#domain/visits/calendar.ts";

/** The months of one cell, each leading to its visits in the list. */
function Months({ months }: { readonly months: readonly CalendarMonth[] }) {
  const t = useTranslations("visits.calendar");
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-4">
      {months.flatMap(({ month, visits }) =>
        visits.map((visit) => (
          <li key={visit.slug}>
            <a href={`#${visit.slug}`} className="link-quiet inline-flex min-h-6 items-center">
              {month === null ? t("noMonth") : formatKnownDate({ date: month, precision: "month" }, locale)}
              <span className="sr-only">{`: ${visit.title}`}</span>
            </a>
          </li>
        )),
      )}
    </ul>
  );
}

/** Visits by year and month: made, agreed, asked for. */
export function VisitCalendar({ visits }: { readonly visits: readonly VisitSummary[] }) {
  const t = useTranslations("visits.calendar");
  return (
    <DataTable caption={t("caption")}>
      <TableHead>
        <HeadCell className="md:w-36">{t("year")}</HeadCell>
        {calendarKinds.map((kind) => (
          <HeadCell key={kind}>{t(`kinds.${kind}`)}</HeadCell>
        ))}
      </TableHead>
      <TableBody>
        {visitCalendar(visits).map(({ year, months }) => (
          <Row key={year}>
            <RowHead>{year === "" ? t("yearUnknown") : year}</RowHead>
            {calendarKinds.map((kind) => (
              <Cell key={kind} label={t(`kinds.${kind}`)} empty={months[kind].length === 0}>
                <Months months={months[kind]} />
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
