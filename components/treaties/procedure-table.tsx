import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { Sourced } from "#components/ui/sourced.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { ProcedureStance } from "#domain/entities/record.ts";
import { type Subject, SubjectName } from "./declaration-table.tsx";

/** Which complaints and inquiries a state accepts. */
export function ProcedureTable({
  procedures,
  subjectHead,
  subjectOf,
  caption,
}: {
  readonly procedures: readonly ProcedureStance[];
  readonly subjectHead: string;
  readonly subjectOf: (procedure: ProcedureStance) => Subject;
  readonly caption: string;
}) {
  const t = useTranslations("treaties.procedures");
  return (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[18%]">{subjectHead}</HeadCell>
        <HeadCell className="w-[32%]">{t("procedure")}</HeadCell>
        <HeadCell>{t("stance")}</HeadCell>
      </TableHead>
      <TableBody>
        {procedures.map((one) => (
          <Row key={`${one.state} ${one.treaty} ${one.procedure} ${one.article}`}>
            <RowHead className="font-medium">
              <SubjectName subject={subjectOf(one)} />
            </RowHead>
            <Cell label={t("procedure")}>
              {t(`kinds.${one.procedure}`)}
              <span className="block text-ink-2 text-xs">{t("article", { article: one.article })}</span>
            </Cell>
            <Cell label={t("stance")}>
              <Sourced source={one.source} note={one.note}>
                {one.accepted
                  ? one.acceptedOn === null
                    ? t("accepted")
                    : t.rich("acceptedOn", { date: () => <KnownDate date={knownDate(one.acceptedOn)} /> })
                  : t("notAccepted")}
              </Sourced>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
