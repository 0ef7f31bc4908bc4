import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import { threadsOf } from "#domain/declarations/standing.ts";
import type { Declaration } from "#domain/entities/record.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { Objections } from "./objections.tsx";

/**
 * What a row of a declarations' or procedures' table is named after: a treaty on a state's page, a state on a treaty's.
 */
export interface Subject {
  readonly label: string;
  readonly href: string | null;
}

export function SubjectName({ subject }: { readonly subject: Subject }) {
  if (subject.href === null) return subject.label;
  return (
    <Link href={subject.href} prefetch={false} className="link-quiet inline-block min-h-6">
      {subject.label}
    </Link>
  );
}

/** When it was made, and when it was withdrawn. */
function Dates({ one }: { readonly one: Declaration }) {
  const t = useTranslations("declarations.table");
  return (
    <>
      {one.date === null ? <span className="text-ink-2">{t("dayNotKnown")}</span> : <KnownDate date={one} />}
      {one.withdrawn === null ? null : (
        <span className="block font-semibold text-xs">
          {t.rich("withdrawn", { date: () => <KnownDate date={one.withdrawn ?? one} /> })}
        </span>
      )}
    </>
  );
}

function Kind({ one }: { readonly one: Declaration }) {
  const t = useTranslations("declarations.table");
  const kinds = useTranslations("treaties.declarations.kinds");
  const { objectsTo } = one;
  return (
    <>
      {kinds(one.kind)}
      {objectsTo === null ? null : (
        <span className="block">
          {t("objectionTo", {
            kind: kinds(objectsTo.kind).toLowerCase(),
            state: objectsTo.by.name,
            named: objectsTo.article === null ? "no" : "yes",
            article: objectsTo.article ?? "",
          })}
        </span>
      )}
      {one.article === null || one.article === objectsTo?.article ? null : (
        <span className="block text-ink-2 text-xs">{t("article", { article: one.article })}</span>
      )}
    </>
  );
}

/**
 * Declarations and reservations: who or what, when, of which kind, what they say, and the objections to each under it.
 */
export function DeclarationTable({
  declarations,
  subjectHead,
  subjectOf,
  caption,
}: {
  /** The objections to them among them. */
  readonly declarations: readonly Declaration[];
  readonly subjectHead: string;
  readonly subjectOf: (declaration: Declaration) => Subject;
  readonly caption: string;
}) {
  const t = useTranslations("declarations.table");
  return (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[18%]">{subjectHead}</HeadCell>
        <HeadCell className="w-[14%]">{t("made")}</HeadCell>
        <HeadCell className="w-[18%]">{t("kind")}</HeadCell>
        <HeadCell>{t("summary")}</HeadCell>
      </TableHead>
      <TableBody>
        {threadsOf(declarations).map(({ declaration: one, objections }) => (
          <Row key={one.id}>
            <RowHead className="font-medium">
              <SubjectName subject={subjectOf(one)} />
            </RowHead>
            <Cell label={t("made")}>
              <Dates one={one} />
            </Cell>
            <Cell label={t("kind")}>
              <Kind one={one} />
            </Cell>
            <Cell label={t("summary")}>
              <p className="max-w-prose">{one.summary}</p>
              <Disclosure quiet summary={t("source")}>
                <p className="max-w-prose text-xs">
                  {one.note === null ? null : `${one.note} `}
                  <SourceNote source={one.source} />
                </p>
              </Disclosure>
              <Objections objections={objections} subject={subjectOf(one).label} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
