import { useLocale, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatDay, KnownDate } from "#components/ui/known-date.tsx";
import { StatusBadge } from "#components/ui/status-mark.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { type IsoDay, knownDate } from "#domain/dates/calendar-date.ts";
import type { StandingThenAndNow } from "#domain/entities/visit.ts";
import type { Participation } from "#domain/treaty-law/participation.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** A status and since when it holds. */
function Standing({ participation }: { readonly participation: Participation }) {
  const { status, uncertain, since } = participation;
  const t = useTranslations("visits.page");
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <StatusBadge status={status} uncertain={uncertain} />
      {since === null || status === "none" ? null : (
        <span className="text-ink-2 text-xs">
          {t.rich("standingSince", { date: () => <KnownDate date={knownDate(since)} /> })}
        </span>
      )}
    </span>
  );
}

function Rows({
  rows,
  caption,
  thenDay,
  asAt,
  link,
  tagNamed,
}: {
  readonly rows: readonly StandingThenAndNow[];
  readonly caption: string;
  readonly thenDay: IsoDay;
  readonly asAt: IsoDay;
  readonly link: LinkView;
  readonly tagNamed: boolean;
}) {
  const t = useTranslations("visits.page");
  const locale = useLocale();
  const then = t("standingThen", { date: formatDay(thenDay, locale) });
  const now = t("standingToday", { date: formatDay(asAt, locale) });
  return (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[38%]">{t("standingTreaty")}</HeadCell>
        <HeadCell>{then}</HeadCell>
        <HeadCell>{now}</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.treaty.code}>
            <RowHead>
              <span className="flex flex-wrap items-baseline gap-x-2">
                <Link
                  href={address(`/treaties/${row.treaty.slug}`, { ...link })}
                  prefetch={false}
                  className="link-quiet inline-flex min-h-6 items-center font-semibold"
                >
                  {row.treaty.code}
                </Link>
                {tagNamed && row.named ? <Tag>{t("standingNamed")}</Tag> : null}
              </span>
              <span className="block text-ink-2 text-xs">{row.treaty.title}</span>
            </RowHead>
            <Cell label={then}>
              <Standing participation={row.atVisit} />
            </Cell>
            <Cell label={now}>
              <Standing participation={row.now} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

/** How the state stood on the day of a visit beside a later day: first what the visit named and what has changed. */
export function StandingTable({
  standing,
  thenDay,
  asAt,
  link,
}: {
  readonly standing: readonly StandingThenAndNow[];
  readonly thenDay: IsoDay | null;
  readonly asAt: IsoDay;
  readonly link: LinkView;
}) {
  const t = useTranslations("visits.page");
  const locale = useLocale();
  if (thenDay === null) return <EmptyState title={t("standingUnknown")} />;
  const told = (row: StandingThenAndNow) => row.named || row.atVisit.status !== row.now.status;
  const first = standing.filter(told).sort((a, b) => Number(b.named) - Number(a.named));
  const others = standing.filter((row) => !told(row));
  const caption = t("standingCaption", { date: formatDay(asAt, locale) });
  const shared = { thenDay, asAt, link };
  return (
    <>
      {first.length === 0 ? <p className="text-ink-2">{t("standingSame")}</p> : null}
      {first.length === 0 ? null : <Rows rows={first} caption={caption} tagNamed {...shared} />}
      {others.length === 0 ? null : (
        <div className="mt-4">
          <Disclosure summary={t("standingOthers", { count: others.length })}>
            <Rows rows={others} caption={t("standingOthersCaption")} tagNamed={false} {...shared} />
          </Disclosure>
        </div>
      )}
    </>
  );
}
