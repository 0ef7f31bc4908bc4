import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceList } from "#components/ui/source-list.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { EffectDifference } from "#domain/entities/questions.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { DaysApart } from "./days-apart.tsx";

/** Acts whose stated effect is not the one that the treaty's rule gives. */
export function EffectDifferences({
  effects,
  link,
}: {
  readonly effects: readonly EffectDifference[];
  readonly link: LinkView;
}) {
  const t = useTranslations("questions.effect");
  const kinds = useTranslations("ui.actions");
  if (effects.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <DataTable caption={t("title")} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[16%]">{t("participant")}</HeadCell>
        <HeadCell className="w-[16%]">{t("treaty")}</HeadCell>
        <HeadCell className="w-[14%]">{t("act")}</HeadCell>
        <HeadCell className="w-[11%]">{t("computed")}</HeadCell>
        <HeadCell className="w-[11%]">{t("stated")}</HeadCell>
        <HeadCell>{t("sources")}</HeadCell>
      </TableHead>
      <TableBody>
        {effects.map(({ treaty, state, act, stated, computed, days, note, sources }) => (
          <Row key={act.id}>
            <RowHead className="font-medium">
              <Link
                href={address(`/states/${state.slug}`, { ...link })}
                prefetch={false}
                className="link-quiet inline-block min-h-6"
              >
                {state.name}
              </Link>
            </RowHead>
            <Cell label={t("treaty")}>
              <Link
                href={address(`/treaties/${treaty.slug}`, { ...link })}
                prefetch={false}
                title={treaty.title}
                className="link-quiet inline-block min-h-6"
              >
                {treaty.shortTitle}
              </Link>
            </Cell>
            <Cell label={t("act")}>
              {kinds(act.kind)}
              <span className="block">
                <KnownDate date={act} />
              </span>
            </Cell>
            <Cell label={t("computed")}>
              <KnownDate date={knownDate(computed)} />
            </Cell>
            <Cell label={t("stated")}>
              <KnownDate date={knownDate(stated)} />
              <DaysApart days={days} />
            </Cell>
            <Cell label={t("sources")}>
              {note === null ? null : <p className="max-w-prose">{note}</p>}
              <SourceList sources={sources} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
