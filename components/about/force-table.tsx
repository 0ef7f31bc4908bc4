import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { AboutData } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** For each treaty the computed entry into force beside the official one, and why the two differ where they do. */
export function ForceTable({ data, link }: { readonly data: AboutData; readonly link: LinkView }) {
  const t = useTranslations("about.force");
  return (
    <DataTable caption={t("title")} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[18%]">{t("treaty")}</HeadCell>
        <HeadCell className="w-[11%]">{t("computed")}</HeadCell>
        <HeadCell className="w-[11%]">{t("official")}</HeadCell>
        <HeadCell className="w-[28%]">{t("threshold")}</HeadCell>
        <HeadCell>{t("difference")}</HeadCell>
      </TableHead>
      <TableBody>
        {data.treaties.map(({ treaty, force }) => (
          <Row key={treaty.code}>
            <RowHead className="font-medium">
              <Link
                href={address(`/treaties/${treaty.slug}`, { ...link })}
                prefetch={false}
                title={treaty.title}
                className="link-quiet inline-block min-h-6"
              >
                {treaty.shortTitle}
              </Link>
            </RowHead>
            <Cell label={t("computed")}>
              {force.computed === null ? t("none") : <KnownDate date={knownDate(force.computed)} />}
            </Cell>
            <Cell label={t("official")}>
              {force.official === null ? t("none") : <KnownDate date={knownDate(force.official)} />}
            </Cell>
            <Cell label={t("threshold")} empty={force.threshold === null}>
              {force.threshold === null
                ? null
                : t.rich("thresholdBy", {
                    count: force.threshold.count,
                    state: force.threshold.state.name,
                    date: () => <KnownDate date={knownDate(force.threshold?.metOn ?? null)} />,
                  })}
            </Cell>
            <Cell label={t("difference")}>
              {force.computed === force.official ? (
                <span className="text-ink-2">{force.heldByParent ? t("heldByParent") : t("agrees")}</span>
              ) : (
                <span className="font-semibold">{t("differs")}</span>
              )}
              {force.note === null ? null : <p className="max-w-prose">{force.note}</p>}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
