import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import { firstDayOf } from "#domain/dates/calendar-date.ts";
import type { TreatyPage } from "#domain/entities/pages.ts";

/** How many others count, beside what stands here, with the difference said plainly. */
export function TotalsTable({
  page,
}: {
  readonly page: Pick<TreatyPage, "totals" | "counts" | "signatures" | "asAt">;
}) {
  const t = useTranslations("treaties.totals");
  const format = useFormatter();
  const { counts, signatures, asAt } = page;
  const compared = (theirs: number, ours: number, then: string | null) => {
    if (then === null || firstDayOf(then) > asAt) return null;
    const by = ours - theirs;
    return (
      <span className="block text-ink-2 text-xs">
        {t("difference", { sense: by === 0 ? "same" : by < 0 ? "fewer" : "more", by: Math.abs(by), ours })}
      </span>
    );
  };
  return (
    <DataTable caption={t("title")} className="table-fixed">
      <TableHead>
        <HeadCell>{t("source")}</HeadCell>
        <HeadCell className="w-[14%]">{t("asAt")}</HeadCell>
        <HeadCell className="w-[24%]">{t("parties")}</HeadCell>
        <HeadCell className="w-[24%]">{t("signatures")}</HeadCell>
      </TableHead>
      <TableBody>
        {page.totals.map((one) => (
          <Row key={`${one.source.key} ${one.asAt.date ?? ""}`}>
            <RowHead>
              <SourceNote source={one.source} />
            </RowHead>
            <Cell label={t("asAt")}>
              <KnownDate date={one.asAt} />
            </Cell>
            <Cell label={t("parties")}>
              {format.number(one.parties)}
              {compared(one.parties, counts.partiesOhchr, one.asAt.date)}
            </Cell>
            <Cell label={t("signatures")} empty={one.signatures === null}>
              {one.signatures === null ? null : (
                <>
                  {format.number(one.signatures)}
                  {compared(one.signatures, signatures, one.asAt.date)}
                </>
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
