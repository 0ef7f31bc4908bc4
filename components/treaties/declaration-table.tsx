import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import type { Declaration } from "#domain/entities/record.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** What a row of a declarations' or procedures' table is named after: a treaty on a state's page, a state on a treaty's. */
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

/** Declarations and reservations: who or what, when, of which kind, and what they say. */
export function DeclarationTable({
  declarations,
  subjectHead,
  subjectOf,
  caption,
}: {
  readonly declarations: readonly Declaration[];
  readonly subjectHead: string;
  readonly subjectOf: (declaration: Declaration) => Subject;
  readonly caption: string;
}) {
  const t = useTranslations("treaties");
  return (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[18%]">{subjectHead}</HeadCell>
        <HeadCell className="w-[12%]">{t("declarations.date")}</HeadCell>
        <HeadCell className="w-[20%]">{t("declarations.kind")}</HeadCell>
        <HeadCell>{t("declarations.summary")}</HeadCell>
      </TableHead>
      <TableBody>
        {declarations.map((one) => (
          <Row key={`${one.state} ${one.treaty} ${one.kind} ${one.article ?? ""} ${one.date ?? ""} ${one.summary}`}>
            <RowHead className="font-medium">
              <SubjectName subject={subjectOf(one)} />
            </RowHead>
            <Cell label={t("declarations.date")}>
              <KnownDate date={one} />
            </Cell>
            <Cell label={t("declarations.kind")}>
              {t(`declarations.kinds.${one.kind}`)}
              {one.article === null ? null : (
                <span className="block text-ink-2 text-xs">{t("declarations.article", { article: one.article })}</span>
              )}
            </Cell>
            <Cell label={t("declarations.summary")}>
              <p className="max-w-prose">{one.summary}</p>
              {one.withdrawn === null ? null : (
                <p className="text-ink-2 text-xs">
                  {t.rich("declarations.withdrawn", { date: () => <KnownDate date={one.withdrawn ?? one} /> })}
                </p>
              )}
              <Disclosure quiet summary={t("declarations.source")}>
                <p className="max-w-prose text-xs">
                  {one.note === null ? null : `${one.note} `}
                  <SourceNote source={one.source} />
                </p>
              </Disclosure>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
