import { useTranslations } from "next-intl";
import { ActList } from "#components/treaties/act-list.tsx";
import { DomesticLine } from "#components/treaties/domestic-line.tsx";
import { ParticipationCells } from "#components/treaties/participation-cells.tsx";
import { RowDetails } from "#components/treaties/row-details.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Freshness } from "#components/ui/freshness.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { TreatyRow } from "#domain/entities/pages.ts";
import type { StateSummary } from "#domain/entities/state.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** With more rows, what was done and where it was read is left to the page of each pair, to which every row leads. */
const mostDetailed = 100;

/** All treaties in the order and the columns of the UN Treaty Collection, for one participant. */
export function TreatyTable({
  caption,
  rows,
  asAt,
  link,
  state,
}: {
  readonly caption: string;
  readonly state: StateSummary;
  readonly rows: readonly TreatyRow[];
  readonly asAt: IsoDay;
  readonly link: LinkView;
}) {
  const t = useTranslations("treaties");
  return (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[40%]">{t("columns.treaty")}</HeadCell>
        <HeadCell className="w-[13%]">{t("columns.signature")}</HeadCell>
        <HeadCell className="w-[17%]">{t("columns.consent")}</HeadCell>
        <HeadCell className="w-[13%]">{t("columns.inForce")}</HeadCell>
        <HeadCell className="w-[17%]">{t("columns.status")}</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map(({ treaty, participation, actions, domestic, freshness }) => (
          <Row key={treaty.code} id={treaty.slug}>
            <RowHead>
              <Link
                href={address(`/treaties/${treaty.slug}`, { ...link })}
                prefetch={false}
                className="link-quiet inline-block min-h-6 font-medium"
              >
                {treaty.title}
              </Link>
              <RowDetails
                name={treaty.code}
                summary={
                  <>
                    {treaty.untcNumber} · {treaty.code} · <Freshness value={freshness} />
                  </>
                }
              >
                {rows.length > mostDetailed || (actions.length === 0 && domestic.steps.length === 0) ? null : (
                  <>
                    {actions.length === 0 ? null : <ActList actions={actions} />}
                    <DomesticLine domestic={domestic} />
                  </>
                )}
              </RowDetails>
            </RowHead>
            <ParticipationCells
              state={state}
              participation={participation}
              domestic={domestic.standing}
              actions={actions}
              asAt={asAt}
              name={treaty.code}
              why={address(`/states/${state.slug}/${treaty.slug}`, { ...link })}
            />
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
