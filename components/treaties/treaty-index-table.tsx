import { clsx } from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Freshness } from "#components/ui/freshness.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { StatusBar } from "#components/ui/status-bar.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import { type IsoDay, knownDate } from "#domain/dates/calendar-date.ts";
import type { TreatyIndexRow } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";

const columns = [
  ["parties", "party"],
  ["contracting", "contracting"],
  ["signatories", "signatory"],
] as const;

/** Between a phone and a wide screen there is no room for everything. */
const wideOnly = "md:max-lg:hidden";

function TreatyHead({ row, link }: { readonly row: TreatyIndexRow; readonly link: LinkView }) {
  const t = useTranslations("treaties.index");
  const { treaty, freshness } = row;
  return (
    <>
      <Link
        href={address(`/treaties/${treaty.slug}`, { ...link })}
        prefetch={false}
        className="link-quiet inline-block min-h-6 font-medium"
      >
        {treaty.title}
      </Link>
      <span className="block text-ink-2 text-xs">
        {treaty.untcNumber} · {treaty.code}
        {treaty.body === null ? null : <span title={treaty.body.name}> · {t("body", { body: treaty.body.code })}</span>}
        {" · "}
        <Freshness value={freshness} />
      </span>
    </>
  );
}

/** All treaties in the order of the UN Treaty Collection, each with its dates and how many stand where. */
export function TreatyIndexTable({
  caption,
  rows,
  asAt,
  link,
}: {
  readonly caption: string;
  readonly rows: readonly TreatyIndexRow[];
  readonly asAt: IsoDay;
  readonly link: LinkView;
}) {
  const t = useTranslations("treaties.index");
  const format = useFormatter();
  return (
    <DataTable caption={caption} cards="figures" className="table-fixed">
      <TableHead>
        <HeadCell>{t("columns.treaty")}</HeadCell>
        <HeadCell className="w-[6rem] lg:w-[6.5rem]">{t("columns.adopted")}</HeadCell>
        <HeadCell className="w-[6rem] lg:w-[6.5rem]">{t("columns.inForce")}</HeadCell>
        <HeadCell className={clsx("w-[18%]", wideOnly)}>{t("columns.share")}</HeadCell>
        {columns.map(([key, status]) => (
          <HeadCell key={key} align="end" className="w-[5.75rem]">
            <span className="inline-flex items-center gap-1 align-bottom">
              <StatusMark status={status} size={12} />
              {t(`columns.${key}`)}
            </span>
          </HeadCell>
        ))}
        <HeadCell align="end" className={clsx("w-[5.5rem]", wideOnly)}>
          {t("columns.signatures")}
        </HeadCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => {
          const { treaty, counts } = row;
          const force = treaty.officialEntryIntoForceOn;
          return (
            <Row key={treaty.code} id={treaty.slug}>
              <RowHead>
                <TreatyHead row={row} link={link} />
              </RowHead>
              <Cell label={t("columns.adopted")}>
                <KnownDate date={knownDate(treaty.adoptedOn)} />
              </Cell>
              <Cell label={t("columns.inForce")}>
                <span className={clsx(force !== null && force > asAt && "text-ink-2")}>
                  {force === null ? t("notInForce") : <KnownDate date={knownDate(force)} />}
                </span>
              </Cell>
              <Cell className={wideOnly}>
                {treaty.adoptedOn > asAt ? null : <StatusBar counts={counts} className="mt-[5px]" />}
              </Cell>
              {columns.map(([key]) => (
                <Cell key={key} label={t(`columns.${key}`)} align="end" empty={counts[key] === 0}>
                  <span className={clsx(counts[key] === 0 && "text-ink-2", key === "parties" && "font-semibold")}>
                    {format.number(counts[key])}
                  </span>
                </Cell>
              ))}
              <Cell label={t("columns.signatures")} align="end" empty={row.signatures === 0} className={wideOnly}>
                <span className={clsx(row.signatures === 0 && "text-ink-2")}>{format.number(row.signatures)}</span>
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </DataTable>
  );
}
