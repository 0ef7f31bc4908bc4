import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import type { GrowthYear, TreatyGrowth } from "#domain/visualisation/treaty-growth.ts";

/** A treaty's growth year by year, the latest first. */
export function GrowthTable({ growth, caption }: { readonly growth: TreatyGrowth; readonly caption: string }) {
  const t = useTranslations("growth.table");
  const format = useFormatter();
  const doubtful = ({ least, most, parties }: GrowthYear) =>
    least === most ? format.number(parties) : t("between", { parties, least, most });
  return (
    <DataTable caption={caption} cards="none" className="max-w-2xl">
      <TableHead>
        <HeadCell>{t("year")}</HeadCell>
        <HeadCell align="end">{t("parties")}</HeadCell>
        <HeadCell align="end">{t("contracting")}</HeadCell>
        <HeadCell align="end">{t("joined")}</HeadCell>
        <HeadCell align="end">{t("left")}</HeadCell>
      </TableHead>
      <TableBody>
        {growth.years.toReversed().map((year) => (
          <Row key={year.year}>
            <RowHead>{year.year}</RowHead>
            <Cell align="end">{doubtful(year)}</Cell>
            <Cell align="end">{format.number(year.contracting)}</Cell>
            <Cell align="end">{format.number(year.joined)}</Cell>
            <Cell align="end">{format.number(year.left)}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
