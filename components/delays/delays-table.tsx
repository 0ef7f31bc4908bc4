import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import type { DelayBars } from "#domain/visualisation/signature-delays.ts";

/** The bars of the delays as a table: a row for so many years. */
export function DelaysTable({ placed, caption }: { readonly placed: DelayBars; readonly caption: string }) {
  const t = useTranslations("delays.table");
  const format = useFormatter();
  return (
    <DataTable caption={caption} cards="none" className="max-w-xl">
      <TableHead>
        <HeadCell>{t("years")}</HeadCell>
        <HeadCell align="end">{t("deposited")}</HeadCell>
        <HeadCell align="end">{t("waiting")}</HeadCell>
      </TableHead>
      <TableBody>
        {placed.bars.map(({ from, to, deposited, waiting }) => (
          <Row key={from}>
            <RowHead>{t("span", { from, last: to - 1, several: to - from > 1 ? "yes" : "no" })}</RowHead>
            <Cell align="end">{format.number(deposited)}</Cell>
            <Cell align="end">{format.number(waiting)}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
