import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";

/** A field of a draft. */
export interface DraftLine {
  readonly name: string;
  readonly label: string;
  readonly proposed: string | null;
  /** What is on record; undefined where the draft proposes something new. */
  readonly recorded: string | null | undefined;
}

/** What a draft proposes, field by field; beside the record that it corrects, the fields that differ alone. */
export function DraftDifferences({ lines }: { readonly lines: readonly DraftLine[] }) {
  const t = useTranslations("acts.drafts");
  const corrects = lines.some(({ recorded }) => recorded !== undefined);
  const shown = lines.filter(({ proposed, recorded }) =>
    recorded === undefined ? proposed !== null : proposed !== recorded,
  );
  const same = corrects ? lines.length - shown.length : 0;
  return (
    <>
      <DataTable caption={t("says")} className="max-w-3xl">
        <TableHead>
          <HeadCell>{t("field")}</HeadCell>
          {corrects ? <HeadCell>{t("now")}</HeadCell> : null}
          <HeadCell>{t("proposed")}</HeadCell>
        </TableHead>
        <TableBody>
          {shown.map(({ name, label, proposed, recorded }) => (
            <Row key={name}>
              <RowHead>{label}</RowHead>
              {corrects ? (
                <Cell label={t("now")} className="wrap-anywhere">
                  {recorded ?? "–"}
                </Cell>
              ) : null}
              <Cell label={t("proposed")} className="wrap-anywhere">
                {proposed ?? "–"}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {same === 0 ? null : <p className="mt-2 text-ink-2 text-sm">{t("same", { count: same })}</p>}
    </>
  );
}
