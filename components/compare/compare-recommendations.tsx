import { useFormatter, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Side } from "#domain/comparison/comparison.ts";
import { type FollowUpStatus, followUpStatuses } from "#domain/recommendations/follow-up.ts";
import { openCount } from "#domain/recommendations/standing.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** How many recommendations to each state are open and implemented; nothing where none is on record for any. */
export function CompareRecommendations({
  sides,
  counts,
  link,
}: {
  readonly sides: readonly Side[];
  /** In the order of the sides; null for a group. */
  readonly counts: readonly (Readonly<Record<FollowUpStatus, number>> | null)[];
  readonly link: LinkView;
}) {
  const t = useTranslations("compare.recommendations");
  const format = useFormatter();
  const rows = sides.flatMap((side, index) => {
    const of = counts[index];
    if (side.kind !== "state" || of === null || of === undefined) return [];
    return [{ state: side.state, of, all: followUpStatuses.reduce((sum, status) => sum + of[status], 0) }];
  });
  if (rows.every(({ all }) => all === 0)) return null;
  return (
    <Section title={t("title")} lead={t("lead")}>
      <DataTable caption={t("caption")} cards="figures" className="max-w-prose">
        <TableHead>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell align="end">{t("open")}</HeadCell>
          <HeadCell align="end">{t("implemented")}</HeadCell>
          <HeadCell align="end">{t("all")}</HeadCell>
        </TableHead>
        <TableBody>
          {rows.map(({ state, of, all }) => (
            <Row key={state.iso3}>
              <RowHead>
                <Link
                  href={address("/recommendations", { state: state.iso3, ...link })}
                  prefetch={false}
                  className="link-quiet inline-block min-h-6"
                >
                  {state.name}
                </Link>
              </RowHead>
              <Cell label={t("open")} align="end">
                {format.number(openCount(of))}
              </Cell>
              <Cell label={t("implemented")} align="end">
                {format.number(of.implemented)}
              </Cell>
              <Cell label={t("all")} align="end">
                {format.number(all)}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}
