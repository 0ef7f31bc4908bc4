import { useFormatter, useLocale, useTranslations } from "next-intl";
import { BaseLine, Chart, Label } from "#components/pictures/chart.tsx";
import { Picture } from "#components/pictures/picture.tsx";
import { percent } from "#components/timelines/timeline-shapes.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Ageing } from "#domain/statistics/age-classes.ts";
import { type AgeColumns, ageColumns } from "#domain/visualisation/age-columns.ts";
import { type AgeingKind, useAgeWords } from "./age-words.ts";

const top = 18;
const axis = 38;

const fills: Readonly<Record<AgeingKind, { readonly fill: string; readonly stroke: string }>> = {
  signatures: { fill: "fill-signatory", stroke: "stroke-signatory" },
  recommendations: { fill: "fill-pending", stroke: "stroke-pending" },
  promises: { fill: "fill-accent", stroke: "stroke-accent" },
};

function Columns({ placed, kind }: { readonly placed: AgeColumns; readonly kind: AgeingKind }) {
  const words = useAgeWords();
  const { fill, stroke } = fills[kind];
  const foot = top + placed.height;
  return placed.columns.map(({ of, count, x, width, top: head, certainTop }) => (
    <g key={of?.from ?? "unknown"}>
      <rect
        x={percent(x)}
        width={percent(width)}
        y={top + certainTop}
        height={placed.height - certainTop}
        className={fill}
      />
      {head === certainTop ? null : (
        <rect
          x={percent(x)}
          width={percent(width)}
          y={top + head}
          height={certainTop - head}
          fill="none"
          className={stroke}
          strokeWidth={1.4}
          strokeDasharray="4 3"
        />
      )}
      {count === 0 ? null : (
        <Label x={x + width / 2} y={top + head - 4} className="fill-ink">
          {count}
        </Label>
      )}
      <Label x={x + width / 2} y={foot + 15}>
        {words.short(of)}
      </Label>
    </g>
  ));
}

function AgeTable({ placed, caption }: { readonly placed: AgeColumns; readonly caption: string }) {
  const t = useTranslations("ageing.table");
  const words = useAgeWords();
  const format = useFormatter();
  return (
    <DataTable caption={caption} cards="none" className="max-w-xl">
      <TableHead>
        <HeadCell>{t("age")}</HeadCell>
        <HeadCell align="end">{t("count")}</HeadCell>
        <HeadCell align="end">{t("uncertain")}</HeadCell>
      </TableHead>
      <TableBody>
        {placed.columns.map(({ of, count }) => (
          <Row key={of?.from ?? "unknown"}>
            <RowHead>{words.long(of)}</RowHead>
            <Cell align="end">{format.number(count)}</Cell>
            <Cell align="end">{format.number(of?.uncertain ?? 0)}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

/** What was open on a day by how long it had been, as columns. */
export function AgeingPicture({
  kind,
  ageing,
  asAt,
  scope,
  csv,
  permalink,
}: {
  readonly kind: AgeingKind;
  readonly ageing: Ageing;
  readonly asAt: IsoDay;
  /** The names that it is narrowed to; the empty string where it is not. */
  readonly scope: string;
  readonly csv: string;
  readonly permalink: string;
}) {
  const t = useTranslations("ageing");
  const locale = useLocale();
  const words = useAgeWords();
  const placed = ageColumns(ageing);
  const title = t(scope === "" ? `${kind}.title` : `${kind}.titleFor`, {
    scope,
    date: formatDay(asAt, locale, "long"),
  });
  const hasDoubt = ageing.classes.some(({ uncertain }) => uncertain > 0);
  const height = top + placed.height + axis;
  return (
    <Picture
      id={`ageing-${kind}`}
      title={title}
      note={hasDoubt ? t("doubt") : undefined}
      table={<AgeTable placed={placed} caption={title} />}
      csv={csv}
      permalink={permalink}
    >
      <Chart id={`ageing-${kind}`} title={title} description={words.answer(kind, ageing)} height={height}>
        <BaseLine y={top + placed.height} />
        <Columns placed={placed} kind={kind} />
        <Label x={0} y={height - 4} anchor="start">
          {t("axis")}
        </Label>
      </Chart>
    </Picture>
  );
}
