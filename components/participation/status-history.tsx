import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { StatusBadge } from "#components/ui/status-mark.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { StatusPeriod } from "#domain/treaty-law/status.ts";

/** Every status that the record gives one participant under one treaty, from the first day to the last. */
export function StatusHistory({
  periods,
  caption,
}: {
  readonly periods: readonly StatusPeriod[];
  readonly caption: string;
}) {
  const t = useTranslations("why.page");
  const words = useTranslations("ui.status");
  const format = useFormatter();
  return (
    <DataTable caption={caption} className="max-w-2xl">
      <TableHead>
        <HeadCell>{t("period")}</HeadCell>
        <HeadCell>{t("from")}</HeadCell>
        <HeadCell>{t("until")}</HeadCell>
      </TableHead>
      <TableBody>
        {periods.map(({ status, from, until, uncertain, possible }) => (
          <Row key={from ?? ""}>
            <RowHead>
              <StatusBadge status={status} uncertain={uncertain} />
              {uncertain ? (
                <span className="block font-normal text-ink-2 text-xs">
                  {t("uncertain", {
                    statuses: format.list(
                      possible.map((one) => words(one)),
                      { type: "disjunction" },
                    ),
                  })}
                </span>
              ) : null}
            </RowHead>
            <Cell label={t("from")}>{from === null ? t("always") : <KnownDate date={knownDate(from)} />}</Cell>
            <Cell label={t("until")}>{until === null ? t("still") : <KnownDate date={knownDate(until)} />}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
