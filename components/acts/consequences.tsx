import { useLocale, useTranslations } from "next-intl";
import { explainEntryIntoForce } from "#components/treaties/explain-entry-into-force.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { StatusBadge } from "#components/ui/status-mark.tsx";
import type { StatusCounts } from "#domain/treaty-law/counts.ts";
import type { Participation } from "#domain/treaty-law/participation.ts";
import { Link } from "#lib/i18n/navigation.ts";

interface TouchedThing {
  readonly kind: "recommendation" | "promise";
  readonly ref: string;
  readonly text: string;
}

function Force({ participation }: { readonly participation: Participation }) {
  const t = useTranslations("treaties");
  const words = useTranslations("acts.changes");
  const locale = useLocale();
  const { entryIntoForce: force } = participation;
  if (force === null) return words("none");
  const date = force.date === null ? "" : formatKnownDate({ date: force.date, precision: force.precision }, locale);
  return (
    <>
      {date}
      <span className="block text-ink-2 text-xs">{explainEntryIntoForce(t, locale, force)}</span>
    </>
  );
}

/** Where the state stands today without the act and with it, and what of the recommendations and promises it touches. */
export function Consequences({
  before,
  after,
  touched,
  counts,
}: {
  readonly before: Participation;
  readonly after: Participation;
  readonly touched: readonly TouchedThing[];
  /** Of the treaty, today; null where it is not known. */
  readonly counts: { readonly before: StatusCounts; readonly after: StatusCounts } | null;
}) {
  const t = useTranslations("acts.changes");
  return (
    <>
      <DataTable caption={t("title")} className="max-w-3xl">
        <TableHead>
          <HeadCell>
            <span className="sr-only">{t("title")}</span>
          </HeadCell>
          <HeadCell>{t("before")}</HeadCell>
          <HeadCell>{t("after")}</HeadCell>
        </TableHead>
        <TableBody>
          <Row>
            <RowHead>{t("status")}</RowHead>
            <Cell label={t("before")}>
              <StatusBadge status={before.status} uncertain={before.uncertain} />
            </Cell>
            <Cell label={t("after")}>
              <StatusBadge status={after.status} uncertain={after.uncertain} />
            </Cell>
          </Row>
          <Row>
            <RowHead>{t("entryIntoForce")}</RowHead>
            <Cell label={t("before")}>
              <Force participation={before} />
            </Cell>
            <Cell label={t("after")}>
              <Force participation={after} />
            </Cell>
          </Row>
          {counts === null ? null : (
            <Row>
              <RowHead>{t("counts")}</RowHead>
              <Cell label={t("before")}>{t("countsOf", { ...counts.before })}</Cell>
              <Cell label={t("after")}>{t("countsOf", { ...counts.after })}</Cell>
            </Row>
          )}
        </TableBody>
      </DataTable>
      {before.status === after.status ? <p className="mt-2 text-ink-2 text-sm">{t("noChange")}</p> : null}
      <h3 className="mt-6 font-semibold">{t("touched")}</h3>
      {touched.length === 0 ? (
        <p className="mt-1 text-ink-2 text-sm">{t("untouched")}</p>
      ) : (
        <ul className="mt-1 max-w-prose list-disc space-y-1 pl-5 text-sm">
          {touched.map(({ kind, ref, text }) => (
            <li key={ref}>
              {t("kind", { kind })}{" "}
              {kind === "recommendation" ? (
                <Link href={`/recommendations/${ref}`} prefetch={false} className="link">
                  {ref}
                </Link>
              ) : (
                ref
              )}
              {`: ${text}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
