import { useLocale, useTranslations } from "next-intl";
import { explainEntryIntoForce } from "#components/treaties/explain-entry-into-force.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { StatusBadge } from "#components/ui/status-mark.tsx";
import type { AnswerStage } from "#domain/recommendations/suggest-answers.ts";
import type { StatusCounts } from "#domain/treaty-law/counts.ts";
import type { Participation } from "#domain/treaty-law/participation.ts";
import { Link } from "#lib/i18n/navigation.ts";

interface TouchedThing {
  readonly what: "recommendation" | "promise";
  readonly ref: string;
  readonly text: string;
}

/** Recommendations and promises, each with what is told of it. */
export function TouchedList({
  things,
}: {
  readonly things: readonly (TouchedThing & {
    readonly stage?: AnswerStage;
    readonly answers?: "part" | "whole";
  })[];
}) {
  const t = useTranslations("acts.changes");
  const answer = useTranslations("acts.suggestions");
  return (
    <ul className="mt-1 max-w-prose list-disc space-y-1 pl-5 text-sm">
      {things.map(({ what, ref, text, stage, answers }) => (
        <li key={ref}>
          {t("kind", { kind: what })}{" "}
          {what === "recommendation" ? (
            <Link href={`/recommendations/${ref}`} prefetch={false} className="link">
              {ref}
            </Link>
          ) : (
            ref
          )}
          {`: ${text}`}
          {stage === undefined || answers === undefined ? null : (
            <span className="block text-ink-2">
              {answer(`answers.${answers}`, { stage: answer(`stages.${stage}`) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
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
  readonly touched: {
    readonly suggestions: readonly (TouchedThing & {
      readonly stage: AnswerStage;
      readonly answers: "part" | "whole";
    })[];
    readonly reopens: readonly TouchedThing[];
  };
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
      {touched.suggestions.length === 0 ? (
        <p className="mt-1 text-ink-2 text-sm">{t("untouched")}</p>
      ) : (
        <TouchedList things={touched.suggestions} />
      )}
      {touched.reopens.length === 0 ? null : (
        <>
          <h3 className="mt-6 font-semibold">{t("reopens")}</h3>
          <TouchedList things={touched.reopens} />
        </>
      )}
    </>
  );
}
