import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { Picture } from "#components/pictures/picture.tsx";
import { StatusPatterns, statusFill } from "#components/pictures/status-patterns.tsx";
import { type AddressQuery, address } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { countFor, fromBoundToNone } from "#domain/treaty-law/counts.ts";
import { stackBar } from "#domain/visualisation/stacked-bars.ts";
import { sideKey, useSideName } from "./side-name.ts";

const rowHeight = 48;
const barHeight = 18;
/** Longer names do not fit the width of a phone. */
const longestName = 34;

const percent = (part: number) => `${(100 * part).toFixed(3)}%`;

function Drawing({ comparison, title }: { readonly comparison: Comparison; readonly title: string }) {
  const t = useTranslations("compare.bars");
  const sideName = useSideName();
  const id = useId();
  const { sides, counts } = comparison;
  return (
    <svg
      data-picture=""
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={rowHeight * sides.length}
      className="print-color-exact font-sans"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{t("description")}</desc>
      <StatusPatterns id={id} />
      {sides.map((side, index) => {
        const of = counts[index];
        if (of === undefined) return null;
        const { total, segments } = stackBar(of);
        const name = sideName(side);
        const top = rowHeight * index;
        return (
          <g key={sideKey(side)}>
            <text x={0} y={top + 16} fontSize={13} className="fill-ink">
              {t("label", {
                name: name.length > longestName ? `${name.slice(0, longestName)}…` : name,
                parties: of.parties,
                total,
              })}
            </text>
            {segments.map(({ status, x, width }) => (
              <rect
                key={status}
                x={percent(x)}
                width={percent(width)}
                y={top + 23}
                height={barHeight}
                {...statusFill(id, status)}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function CountsTable({ comparison, caption }: { readonly comparison: Comparison; readonly caption: string }) {
  const t = useTranslations("compare.bars");
  const words = useTranslations("ui.status");
  const format = useFormatter();
  const sideName = useSideName();
  return (
    <DataTable caption={caption} cards="figures">
      <TableHead>
        <HeadCell>{t("side")}</HeadCell>
        {fromBoundToNone.map((status) => (
          <HeadCell key={status} align="end">
            {words(status)}
          </HeadCell>
        ))}
        <HeadCell align="end">{t("uncertain")}</HeadCell>
      </TableHead>
      <TableBody>
        {comparison.sides.map((side, index) => {
          const counts = comparison.counts[index];
          if (counts === undefined) return null;
          return (
            <Row key={sideKey(side)}>
              <RowHead>{sideName(side)}</RowHead>
              {fromBoundToNone.map((status) => (
                <Cell key={status} label={words(status)} align="end">
                  {format.number(countFor(counts, status))}
                </Cell>
              ))}
              <Cell label={t("uncertain")} align="end">
                {format.number(counts.uncertain)}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </DataTable>
  );
}

/** How many treaties stand where for each side, as a stacked bar each. */
export function CompareBars({
  comparison,
  title,
  query,
  permalink,
}: {
  readonly comparison: Comparison;
  readonly title: string;
  readonly query: AddressQuery;
  readonly permalink: string;
}) {
  const t = useTranslations("compare.bars");
  const words = useTranslations("ui.status");
  return (
    <Picture
      id="counts"
      title={title}
      note={
        <>
          <ul data-key="" className="flex flex-wrap gap-x-5 gap-y-1">
            {fromBoundToNone.map((status) => (
              <li key={status} className="flex items-center gap-1.5">
                <StatusMark status={status} />
                {words(status)}
              </li>
            ))}
          </ul>
          {comparison.sides.some(({ kind }) => kind === "group") ? <p className="mt-1">{t("groups")}</p> : null}
        </>
      }
      table={<CountsTable comparison={comparison} caption={title} />}
      csv={address("/exports/pictures/comparison-counts", { ...query, format: "csv" })}
      permalink={permalink}
    >
      <Drawing comparison={comparison} title={title} />
    </Picture>
  );
}
