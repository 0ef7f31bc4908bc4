import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { CountedChart, CountLabels, CountLines, Label } from "#components/pictures/chart.tsx";
import { Key, KeyItem } from "#components/pictures/key.tsx";
import { Picture } from "#components/pictures/picture.tsx";
import { StatusPatterns, statusFill } from "#components/pictures/status-patterns.tsx";
import { percent } from "#components/timelines/timeline-shapes.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { formatDay, formatKnownDate } from "#components/ui/known-date.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { ParticipationStatus } from "#domain/treaty-law/status.ts";
import { type ChangesOverTime, changeColumns, stackOrder } from "#domain/visualisation/changes-over-time.ts";

const top = 14;
const axis = 22;

function ChangesKey({
  shown,
  patterns,
}: {
  readonly shown: readonly ParticipationStatus[];
  readonly patterns: string;
}) {
  const t = useTranslations("ui.status");
  return (
    <Key>
      {shown.map((status) => (
        <KeyItem key={status} fill={statusFill(patterns, status)}>
          {t(status)}
        </KeyItem>
      ))}
    </Key>
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
  const patterns = useId();
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
          <ChangesKey shown={shown} patterns={patterns} />
          {doubtful === 0 ? null : <p className="mt-1">{t("doubt", { count: doubtful })}</p>}
        </>
      }
      table={<ChangesTable over={over} shown={shown} caption={title} />}
      csv={csv}
      permalink={permalink}
    >
      <CountedChart
        id="changes"
        title={title}
        description={t("description", { total, details })}
        height={top + placed.height + axis}
      >
        <StatusPatterns id={patterns} />
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
                {...statusFill(patterns, status)}
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
      </CountedChart>
    </Picture>
  );
}
