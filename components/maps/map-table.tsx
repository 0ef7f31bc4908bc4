import { useLocale, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { StatusBadge } from "#components/ui/status-mark.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { StateSummary } from "#domain/entities/state.ts";
import { type BoundMapRow, lastActBy, type StatusMapRow } from "#domain/entities/world-map.ts";
import { getPathname } from "#lib/i18n/navigation.ts";

function StateHead({
  state,
  path,
  link,
}: {
  readonly state: StateSummary;
  readonly path: string;
  readonly link: LinkView;
}) {
  return (
    <RowHead>
      {/* A plain link: two hundred that prepare for a quick change of page would outweigh the map. */}
      <a
        href={getPathname({ href: address(path, { ...link }), locale: useLocale() })}
        className="link-quiet inline-block min-h-6"
      >
        {state.name}
      </a>
    </RowHead>
  );
}

/** The facts of a map of one treaty: where each state stands, since when, and its last act. */
export function StatusMapTable({
  rows,
  treaty,
  asAt,
  link,
}: {
  readonly rows: readonly StatusMapRow[];
  readonly treaty: { readonly slug: string; readonly title: string };
  readonly asAt: string;
  readonly link: LinkView;
}) {
  const t = useTranslations();
  return (
    <DataTable caption={t("maps.table.captionTreaty", { treaty: treaty.title })} cards="figures">
      <TableHead>
        <HeadCell>{t("maps.table.state")}</HeadCell>
        <HeadCell>{t("maps.table.status")}</HeadCell>
        <HeadCell>{t("maps.table.since")}</HeadCell>
        <HeadCell>{t("maps.table.act")}</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map(({ state, status, uncertain, since, acts }) => {
          const act = lastActBy(acts, asAt);
          return (
            <Row key={state.iso3} id={state.iso3}>
              <StateHead state={state} path={`/states/${state.slug}/${treaty.slug}`} link={link} />
              <Cell label={t("maps.table.status")}>
                <StatusBadge status={status} uncertain={uncertain} />
              </Cell>
              <Cell label={t("maps.table.since")} empty={since === null || status === "none"}>
                {since === null || status === "none" ? null : <KnownDate date={knownDate(since)} />}
              </Cell>
              <Cell label={t("maps.table.act")} empty={act === undefined}>
                {act === undefined ? null : (
                  <>
                    {t(`ui.actions.${act.kind}`)} <KnownDate date={act.date} />
                  </>
                )}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </DataTable>
  );
}

/** The facts of a map of numbers: by how many treaties each state is bound. */
export function BoundMapTable({
  rows,
  open,
  link,
}: {
  readonly rows: readonly BoundMapRow[];
  /** How many treaties had been adopted by the day. */
  readonly open: number;
  readonly link: LinkView;
}) {
  const t = useTranslations("maps.table");
  return (
    <DataTable caption={t("captionBound")} cards="figures">
      <TableHead>
        <HeadCell>{t("state")}</HeadCell>
        <HeadCell align="end">{t("count")}</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map(({ state, counts }) => (
          <Row key={state.iso3} id={state.iso3}>
            <StateHead state={state} path={`/states/${state.slug}`} link={link} />
            <Cell label={t("count")} align="end">
              {t("of", { count: counts.at(-1) ?? 0, of: open })}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
