import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import type { AboutData } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Every source with how many facts rest on it. */
export function SourceTable({
  sources,
  work,
}: {
  readonly sources: AboutData["sources"];
  /** Ids of sources by their keys, for those who may put one right; null for everybody else. */
  readonly work: ReadonlyMap<string, string> | null;
}) {
  const t = useTranslations("about.sources");
  const links = useTranslations("records.links");
  const format = useFormatter();
  return (
    <DataTable caption={t("title")} cards="none" className="table-fixed">
      <TableHead>
        <HeadCell>{t("source")}</HeadCell>
        <HeadCell align="end" className="w-20">
          {t("facts")}
        </HeadCell>
      </TableHead>
      <TableBody>
        {sources.map(({ source, facts }) => (
          <Row key={source.key} id={source.key}>
            <RowHead>
              <div className="max-w-[64rem]">
                <SourceNote source={source} />
                {source.note === null ? null : <span className="block text-ink-2 text-xs">{source.note}</span>}
                {work === null ? null : (
                  <Link
                    href={`/admin/records/source/${work.get(source.key)}`}
                    prefetch={false}
                    className="link inline-flex min-h-6 items-center text-xs"
                    data-print="no"
                  >
                    {links("correct")}
                  </Link>
                )}
              </div>
            </RowHead>
            <Cell align="end">{format.number(facts)}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
