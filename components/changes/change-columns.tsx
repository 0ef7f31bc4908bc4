import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Chart, CountLabels, CountLines, Label } from "#components/pictures/chart.tsx";
import { Picture } from "#components/pictures/picture.tsx";
import { TimelinePatterns } from "#components/timelines/timeline-bars.tsx";
import { percent } from "#components/timelines/timeline-shapes.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { formatDay, formatKnownDate } from "#components/ui/known-date.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { ParticipationStatus } from "#domain/treaty-law/status.ts";
import { type ChangesOverTime, changeColumns, stackOrder } from "#domain/visualisation/changes-over-time.ts";

const top = 14;
const axis = 22;

/** The fills of columns in CSS, for the key. */
const keyFills: Readonly<Record<ParticipationStatus, string>> = {
  party: "fill-pattern-party",
  contracting: "fill-pattern-contracting",
  signatory: "fill-pattern-signatory",
  "former-party": "fill-pattern-former",
  none: "fill-pattern-none",
};

interface FillIds {
  readonly contracting: string;
  readonly former: string;
  readonly signatory: string;
}

function fillOf(status: ParticipationStatus, ids: FillIds): { readonly fill?: string; readonly className: string } {
  switch (status) {
    case "party":
      return { className: "fill-party" };
    case "contracting":
      return { fill: `url(#${ids.contracting})`, className: "stroke-contracting-edge" };
    case "signatory":
      return { fill: `url(#${ids.signatory})`, className: "" };
    case "former-party":
      return { fill: `url(#${ids.former})`, className: "stroke-former" };
    case "none":
      return { className: "fill-sunken stroke-ink-3" };
  }
}

function Key({ shown }: { readonly shown: readonly ParticipationStatus[] }) {
  const t = useTranslations("ui.status");
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {shown.map((status) => (
        <li key={status} className="flex items-center gap-1.5">
          <span aria-hidden="true" className={`print-color-exact inline-block h-3 w-5 shrink-0 ${keyFills[status]}`} />
          {t(status)}
        </li>
      ))}
    </ul>
  );
}

function ChangesTable({
  over,
  shown,
  caption,
}: {
  readonly over: ChangesOverTime;
  readonly shown: readonly ParticipationStatus[];
  readonly caption: string;
}) {
  const t = useTranslations("changes.world.picture");
  const words = useTranslations("ui.status");
  const format = useFormatter();
  const locale = useLocale();
  const hasDoubt = over.spans.some(({ uncertain }) => uncertain > 0);
  return (
    <DataTable caption={caption} cards="figures" className="max-w-4xl">
      <TableHead>
        <HeadCell>{t("span")}</HeadCell>
        {shown.map((status) => (
          <HeadCell key={status} align="end">
            {words(status)}
          </HeadCell>
        ))}
        <HeadCell align="end">{t("total")}</HeadCell>
        {hasDoubt ? <HeadCell align="end">{t("uncertain")}</HeadCell> : null}
      </TableHead>
      <TableBody>
        {over.spans.toReversed().map(({ date, counts, total, uncertain }) => (
          <Row key={date}>
            <RowHead>{formatKnownDate(knownDate(date), locale, "long")}</RowHead>
            {shown.map((status) => (
              <Cell key={status} label={words(status)} align="end" empty={counts[status] === 0}>
                {format.number(counts[status])}
              </Cell>
            ))}
            <Cell label={t("total")} align="end">
              {format.number(total)}
            </Cell>
            {hasDoubt ? (
              <Cell label={t("uncertain")} align="end" empty={uncertain === 0}>
                {format.number(uncertain)}
              </Cell>
            ) : null}
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

/** Changes of status over a period by month or year, each column divided by what the statuses became. */
export function ChangeColumns({
  over,
  scope,
  details,
  csv,
  permalink,
}: {
  readonly over: ChangesOverTime;
  /** The names that the list is narrowed to; the empty string where it is not. */
  readonly scope: string;
  /** How often each status was entered, in words. */
  readonly details: string;
  readonly csv: string;
  readonly permalink: string;
}) {
  const t = useTranslations("changes.world.picture");
  const locale = useLocale();
  const id = useId();
  const ids = { contracting: `${id}-contracting`, former: `${id}-former`, signatory: `${id}-signatory` };
  const placed = changeColumns(over);
  const shown = stackOrder.filter((status) => over.spans.some(({ counts }) => counts[status] > 0));
  const total = over.spans.reduce((sum, span) => sum + span.total, 0);
  const doubtful = over.spans.reduce((sum, span) => sum + span.uncertain, 0);
  const title = t(scope === "" ? over.unit : `${over.unit}For`, {
    from: formatDay(over.from, locale),
    to: formatDay(over.to, locale),
    filter: scope,
  });
  return (
    <Picture
      id="changes"
      title={title}
      note={
        <>
          <Key shown={shown} />
          {doubtful === 0 ? null : <p className="mt-1">{t("doubt", { count: doubtful })}</p>}
        </>
      }
      table={<ChangesTable over={over} shown={shown} caption={title} />}
      csv={csv}
      permalink={permalink}
    >
      <Chart
        id="changes"
        title={title}
        description={t("description", { total, details })}
        height={top + placed.height + axis}
      >
        <TimelinePatterns ids={ids} />
        <pattern id={ids.signatory} width={5} height={5} patternUnits="userSpaceOnUse">
          <rect width={5} height={5} className="fill-signatory" />
          <circle cx={2.5} cy={2.5} r={1.1} className="fill-bg" />
        </pattern>
        <CountLines ticks={placed.countTicks} top={top} />
        {placed.columns.map(({ date, x, width, parts }) => (
          <g key={date}>
            {parts.map(({ status, y, height }) => (
              <rect
                key={status}
                x={percent(x)}
                width={percent(width)}
                y={top + y}
                height={height}
                strokeWidth={0.75}
                {...fillOf(status, ids)}
              />
            ))}
          </g>
        ))}
        <CountLabels ticks={placed.countTicks} top={top} />
        {placed.spanTicks.map(({ date, x }) => (
          <Label
            key={date}
            x={x}
            y={top + placed.height + 16}
            anchor={x < 0.04 ? "start" : x > 0.96 ? "end" : "middle"}
          >
            {formatKnownDate(knownDate(date), locale)}
          </Label>
        ))}
      </Chart>
    </Picture>
  );
}
