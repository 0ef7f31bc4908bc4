import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { ColumnList } from "#components/matrix/column-list.tsx";
import { MatrixAbsent } from "#components/matrix/matrix-absent.tsx";
import { MatrixChoices } from "#components/matrix/matrix-choices.tsx";
import { MatrixForm } from "#components/matrix/matrix-form.tsx";
import { MatrixPicture } from "#components/matrix/matrix-picture.tsx";
import { matrixQuery } from "#components/matrix/matrix-query.ts";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PartLinks } from "#components/ui/part-links.tsx";
import { getStatusMatrix } from "#data/get-status-matrix.ts";
import { listNames } from "#data/list-names.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import { partsBeside } from "#domain/visualisation/parts.ts";
import { type ArrangedMatrix, arrangeMatrix, byName, isSortable } from "#domain/visualisation/status-matrix.ts";
import { getPathname, Link } from "#lib/i18n/navigation.ts";
import { linkView, type QueryValue, toParams, viewParam } from "#lib/page-query.ts";
import { matrixChoiceOf, matrixParameters, mostColumns } from "#lib/query/matrix-choice.ts";
import { readParameters } from "#lib/query/parameters.ts";
import { citing } from "#lib/settings/citing.ts";
import { today } from "#lib/today.ts";
import "./matrix.css";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("matrix");
  return { title: t("title"), description: t("metaDescription") };
}

/** The figures of the sentence over the matrix. */
function sums({ groups, counts }: ArrangedMatrix, treaties: number) {
  const states = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const { parties, contracting, signatories, former, noAction, uncertain } = counts;
  const figures = { parties, contracting, signatories, former, none: noAction, uncertain };
  return { states, treaties, cells: states * treaties, ...figures };
}

/** Every state under every treaty on a day. */
export default async function MatrixPage({ searchParams }: Props) {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("matrix")]);
  const view = viewParam(query, locale);
  const link = linkView(view);
  const names = await listNames(locale);
  // What breaks a rule never reaches a page (proxy.ts).
  const read = readParameters(matrixParameters, toParams(query));
  const choice = matrixChoiceOf(read.ok ? read.values : {}, names.treaties);
  const bar = { today: today(), path: "/matrix", query: matrixQuery(choice) };
  const begins = await recordBeginsAfter(view.knownAt);
  if (begins !== null) return <BeforeRecord title={t("title")} view={view} begins={begins} {...bar} />;
  const columns = { codes: choice.treaties, start: choice.start, most: mostColumns };
  const matrix = await getStatusMatrix(view, columns);
  const codes = matrix.treaties.map(({ code }) => code);
  // Who narrows the columns, or goes on to the next ones, may leave the one by which rows were sorted.
  const unsorted = !isSortable(choice.sortBy, codes);
  const shown = unsorted ? { ...choice, sortBy: byName } : choice;
  const arranged = arrangeMatrix(matrix, shown);
  const date = formatDay(view.asAt, locale, "long");
  const figures = sums(arranged, matrix.treaties.length);
  const cited = { ...matrixQuery(shown), asAt: view.asAt, knownAt: link.knownAt };
  const beside = partsBeside(matrix.adopted, matrix.before, mostColumns);
  const partAt = (start: string | null) =>
    start === null ? null : address("/matrix", { ...matrixQuery({ ...choice, start }), ...link });
  return (
    <>
      <PageHeader title={t("title")} answer={t("answer", { ...figures, date })}>
        {matrix.notAdopted === 0 ? null : (
          <p className="mt-2 text-ink-2 text-sm">{t("notAdopted", { count: matrix.notAdopted })}</p>
        )}
      </PageHeader>
      <AsAtBar subject={t("title")} asAt={view.asAt} knownAt={view.knownAt} {...bar} />
      <div className="mt-6">
        <MatrixForm choice={choice} treaties={names.treaties} link={link} />
        <MatrixChoices choice={shown} matrix={matrix} link={link} />
        {unsorted ? (
          <p className="mt-2 text-ink-2 text-sm" role="note">
            {t("unsorted", { treaty: choice.sortBy })}
          </p>
        ) : null}
        <PartLinks
          shown={{ from: matrix.before + 1, to: matrix.before + matrix.treaties.length }}
          total={matrix.adopted.length}
          earlier={partAt(beside.earlier)}
          later={partAt(beside.later)}
        />
      </div>
      {figures.cells === 0 ? (
        <div className="mt-6">
          <EmptyState title={t("empty")}>
            <p>{t("emptyText")}</p>
            <Link href={address("/matrix", { ...link })} className="link mt-2 inline-flex min-h-6 items-center">
              {t("all")}
            </Link>
          </EmptyState>
        </div>
      ) : (
        <>
          <MatrixPicture
            matrix={matrix}
            arranged={arranged}
            choice={shown}
            link={link}
            title={t("picture", { date })}
            permalink={getPathname({ href: address("/matrix", cited), locale })}
          />
          <div className="mt-4" data-print="no">
            <ColumnList treaties={matrix.treaties} link={link} />
          </div>
        </>
      )}
      <MatrixAbsent rows={arranged.absent} link={link} />
      <CiteSection
        title={t("cite")}
        name={t("citeName")}
        path="/matrix"
        query={matrixQuery(shown)}
        asAt={view.asAt}
        link={link}
        citing={await citing()}
      />
    </>
  );
}
