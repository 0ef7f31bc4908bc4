import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import type { SourceNumbers } from "#components/ui/source-numbers.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { ParticipantRow } from "#domain/entities/pages.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { ActList } from "./act-list.tsx";
import { DomesticLine } from "./domestic-line.tsx";
import { ParticipationCells } from "./participation-cells.tsx";
import { PredecessorLinks } from "./predecessor-links.tsx";
import { RowDetails } from "./row-details.tsx";

/** Everyone with an act under a treaty, in the columns of the UN Treaty Collection. */
export function ParticipantTable({
  treaty,
  caption,
  rows,
  asAt,
  link,
  signature,
  numbers,
}: {
  readonly treaty: TreatyName;
  readonly caption: string;
  readonly rows: readonly ParticipantRow[];
  readonly asAt: IsoDay;
  readonly link: LinkView;
  /** False for a treaty that knows accession only; its table has no such column. */
  readonly signature: boolean;
  /** The sources of the page, which its rows cite by number. */
  readonly numbers: SourceNumbers;
}) {
  const t = useTranslations("treaties");
  const shown = new Set(rows.map(({ state }) => state.iso3));
  return (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[34%]">{t("columns.participant")}</HeadCell>
        {signature ? <HeadCell className="w-[14%]">{t("columns.signature")}</HeadCell> : null}
        <HeadCell className="w-[18%]">{t("columns.consent")}</HeadCell>
        <HeadCell className="w-[14%]">{t("columns.inForce")}</HeadCell>
        <HeadCell className="w-[20%]">{t("columns.status")}</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map(({ state, participation, actions, domestic, predecessors }) => (
          <Row key={state.iso3} id={state.iso3}>
            <RowHead>
              <div className="flex flex-wrap items-baseline gap-x-3">
                <Link
                  href={address(`/states/${state.slug}`, { ...link })}
                  prefetch={false}
                  className="link-quiet inline-block min-h-6 font-medium"
                >
                  {state.name}
                </Link>
                <RowDetails name={state.name} summary={null}>
                  {actions.length === 0 && domestic.steps.length === 0 ? null : (
                    <>
                      {actions.length === 0 ? null : <ActList actions={actions} numbers={numbers} />}
                      <DomesticLine domestic={domestic} />
                    </>
                  )}
                </RowDetails>
              </div>
              <PredecessorLinks predecessors={predecessors} shown={shown} link={link} />
            </RowHead>
            <ParticipationCells
              state={state}
              participation={participation}
              domestic={domestic.standing}
              actions={actions}
              asAt={asAt}
              name={state.name}
              why={address(`/states/${state.slug}/${treaty.slug}`, { ...link })}
              signature={signature}
            />
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
