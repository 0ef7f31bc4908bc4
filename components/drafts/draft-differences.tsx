import { useTranslations } from "next-intl";
import { actLabels } from "#components/acts/act-labels.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { type ActValues, actFields } from "#domain/acts/act-values.ts";

/** What a draft proposes, field by field; beside the act on record where it corrects one, the fields that differ alone. */
export function DraftDifferences({
  proposed,
  recorded,
}: {
  readonly proposed: ActValues;
  readonly recorded: ActValues | null;
}) {
  const t = useTranslations("acts.drafts");
  const words = useTranslations("acts.new");
  const fields = actFields.filter((field) =>
    recorded === null ? proposed[field] !== null : proposed[field] !== recorded[field],
  );
  const same = recorded === null ? 0 : actFields.length - fields.length;
  return (
    <>
      <DataTable caption={t("says")} className="max-w-3xl">
        <TableHead>
          <HeadCell>{t("field")}</HeadCell>
          {recorded === null ? null : <HeadCell>{t("now")}</HeadCell>}
          <HeadCell>{t("proposed")}</HeadCell>
        </TableHead>
        <TableBody>
          {fields.map((field) => (
            <Row key={field}>
              <RowHead>{words(actLabels[field])}</RowHead>
              {recorded === null ? null : (
                <Cell label={t("now")} className="wrap-anywhere">
                  {recorded[field] ?? "–"}
                </Cell>
              )}
              <Cell label={t("proposed")} className="wrap-anywhere">
                {proposed[field] ?? "–"}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {same === 0 ? null : <p className="mt-2 text-ink-2 text-sm">{t("same", { count: same })}</p>}
    </>
  );
}
