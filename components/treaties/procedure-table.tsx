import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { type SourceNumbers, SourceReferences } from "#components/ui/source-numbers.tsx";
import { Sourced } from "#components/ui/sourced.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { ProcedureStance } from "#domain/entities/record.ts";
import { type Subject, SubjectName } from "./declaration-table.tsx";

function Stance({ stance }: { readonly stance: ProcedureStance }) {
  const t = useTranslations("treaties.procedures");
  if (!stance.accepted) return t("notAccepted");
  if (stance.acceptedOn === null) return t("accepted");
  return t.rich("acceptedOn", { date: () => <KnownDate date={knownDate(stance.acceptedOn)} /> });
}

/** Which complaints and inquiries a state accepts. */
export function ProcedureTable({
  procedures,
  subjectHead,
  subjectOf,
  caption,
  numbers,
}: {
  readonly procedures: readonly ProcedureStance[];
  readonly subjectHead: string;
  readonly subjectOf: (procedure: ProcedureStance) => Subject;
  readonly caption: string;
  /** On a page that lists its sources once: cite them by number. */
  readonly numbers?: SourceNumbers;
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
              {numbers === undefined ? (
                <Sourced source={one.source} note={one.note}>
                  <Stance stance={one} />
                </Sourced>
              ) : (
                <>
                  <Stance stance={one} />
                  {one.note === null ? null : <span className="block text-ink-2 text-xs">{one.note}</span>}
                  <SourceReferences sources={[one.source]} numbers={numbers} />
                </>
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
