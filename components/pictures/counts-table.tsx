import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { countFor, fromBoundToNone, type StatusCounts } from "#domain/treaty-law/counts.ts";

/** One row of such a table. */
export interface CountsRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly counts: StatusCounts;
}

/** How many stand where, as numbers: the facts of stacked bars. @param head names what the rows are */
export function CountsTable({
  rows,
  head,
  caption,
}: {
  readonly rows: readonly CountsRow[];
  readonly head: string;
  readonly caption: string;
}) {
  const t = useTranslations("pictures.bars");
  const words = useTranslations("ui.status");
  const format = useFormatter();
  return (
    <DataTable caption={caption} cards="figures">
      <TableHead>
        <HeadCell>{head}</HeadCell>
        {fromBoundToNone.map((status) => (
          <HeadCell key={status} align="end">
            {words(status)}
          </HeadCell>
        ))}
        <HeadCell align="end">{t("uncertain")}</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map(({ key, name, counts }) => (
          <Row key={key}>
            <RowHead>{name}</RowHead>
            {fromBoundToNone.map((status) => (
              <Cell key={status} label={words(status)} align="end">
                {format.number(countFor(counts, status))}
              </Cell>
            ))}
            <Cell label={t("uncertain")} align="end">
              {format.number(counts.uncertain)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
