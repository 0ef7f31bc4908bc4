import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceList } from "#components/ui/source-list.tsx";
import { type SourceNumbers, SourceReferences } from "#components/ui/source-numbers.tsx";
import type { AcceptedProcedure } from "#domain/declarations/procedures.ts";
import { type Subject, SubjectName } from "./declaration-table.tsx";

function Small({ children }: { readonly children: ReactNode }) {
  return <span className="block text-ink-2 text-xs">{children}</span>;
}

/** Since when a committee can be turned to, or why it cannot. */
function Since({ one }: { readonly one: AcceptedProcedure }) {
  const t = useTranslations("declarations.procedures");
  const { standing, since, acceptedOn, endedOn, basis } = one;
  const dated = since.date !== null;
  const acceptance =
    basis === "joining" ? "depositedOn" : basis === "declaration" ? "declaredOn" : ("listedOn" as const);
  const told = acceptedOn.date !== null && !(standing === "accepted" && acceptedOn.date === since.date);
  return (
    <>
      {standing === "accepted" && !dated
        ? t("standing.acceptedUndated")
        : t.rich(`standing.${standing}`, {
            known: dated ? "yes" : "no",
            since: () => <KnownDate date={since} />,
            ended: () => (endedOn === null ? null : <KnownDate date={endedOn} />),
          })}
      {told ? <Small>{t.rich(acceptance, { date: () => <KnownDate date={acceptedOn} /> })}</Small> : null}
    </>
  );
}

function Sources({ one, numbers }: { readonly one: AcceptedProcedure; readonly numbers: SourceNumbers | undefined }) {
  const t = useTranslations("declarations.table");
  if (numbers !== undefined) return <SourceReferences sources={one.sources} numbers={numbers} />;
  return (
    <Disclosure quiet summary={t("source")}>
      <SourceList sources={one.sources} />
    </Disclosure>
  );
}

/** Who can turn to which committee over a state, by which article, since when. */
export function ProcedureTable({
  procedures,
  subjectHead,
  subjectOf,
  caption,
  numbers,
}: {
  readonly procedures: readonly AcceptedProcedure[];
  readonly subjectHead: string;
  readonly subjectOf: (procedure: AcceptedProcedure) => Subject;
  readonly caption: string;
  /** On a page that lists its sources once: cite them by number. */
  readonly numbers?: SourceNumbers;
}) {
  const t = useTranslations("declarations.procedures");
  return (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[22%]">{subjectHead}</HeadCell>
        <HeadCell className="w-[22%]">{t("procedure")}</HeadCell>
        <HeadCell className="w-[28%]">{t("committee")}</HeadCell>
        <HeadCell>{t("since")}</HeadCell>
      </TableHead>
      <TableBody>
        {procedures.map((one) => (
          <Row key={`${one.state} ${one.treaty} ${one.rule.article}`}>
            <RowHead className="font-medium">
              <SubjectName subject={subjectOf(one)} />
            </RowHead>
            <Cell label={t("procedure")}>
              {t(`kinds.${one.rule.procedure}`)}
              <Small>{t("article", { article: one.rule.article })}</Small>
            </Cell>
            <Cell label={t("committee")}>{one.body === null ? t("noCommittee") : t("committeeName", one.body)}</Cell>
            <Cell label={t("since")}>
              <Since one={one} />
              {one.notes.map((note) => (
                <Small key={note}>{note}</Small>
              ))}
              <Sources one={one} numbers={numbers} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
