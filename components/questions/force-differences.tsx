import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { ForceDifference } from "#domain/entities/questions.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { DaysApart } from "./days-apart.tsx";

/** Treaties whose rule, applied to the record, does not give the official entry into force, and why. */
export function ForceDifferences({
  forces,
  link,
}: {
  readonly forces: readonly ForceDifference[];
  readonly link: LinkView;
}) {
  const t = useTranslations("questions.force");
  if (forces.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <DataTable caption={t("title")} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[18%]">{t("treaty")}</HeadCell>
        <HeadCell className="w-[12%]">{t("official")}</HeadCell>
        <HeadCell className="w-[14%]">{t("computed")}</HeadCell>
        <HeadCell className="w-[20%]">{t("counted")}</HeadCell>
        <HeadCell>{t("why")}</HeadCell>
      </TableHead>
      <TableBody>
        {forces.map(({ treaty, official, computed, days, onRecord, needed, note, source }) => (
          <Row key={treaty.code} id={treaty.slug}>
            <RowHead className="font-medium">
              <Link
                href={`${address(`/treaties/${treaty.slug}`, { ...link })}#entry-into-force`}
                prefetch={false}
                title={treaty.title}
                className="link-quiet inline-block min-h-6"
              >
                {treaty.shortTitle}
              </Link>
            </RowHead>
            <Cell label={t("official")}>
              {official === null ? t("notYet") : <KnownDate date={knownDate(official)} />}
            </Cell>
            <Cell label={t("computed")}>
              {computed === null ? t("notMet") : <KnownDate date={knownDate(computed)} />}
              <DaysApart days={days} />
            </Cell>
            <Cell label={t("counted")} empty={onRecord === null || needed === null}>
              {onRecord === null || needed === null ? null : t("onRecord", { have: onRecord, needed })}
            </Cell>
            <Cell label={t("why")}>
              <p className="max-w-prose">{note ?? t("unknown")}</p>
              <p className="max-w-prose text-xs">
                <SourceNote source={source} />
              </p>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
