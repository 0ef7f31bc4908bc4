import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { anchorAt, CountedChart, CountLabels, CountLines, GroundedLabel, Label } from "#components/pictures/chart.tsx";
import { Picture } from "#components/pictures/picture.tsx";
import { StatusPatterns, statusFill } from "#components/pictures/status-patterns.tsx";
import { percent } from "#components/timelines/timeline-shapes.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { type GrowthFacts, type TreatyGrowth, treatyGrowth } from "#domain/visualisation/treaty-growth.ts";
import { GrowthKey } from "./growth-key.tsx";
import { GrowthTable } from "./growth-table.tsx";

/** Two rows of words over the plot, the years under it. */
const top = 40;
const axis = 22;

function Curves({ growth, patterns }: { readonly growth: TreatyGrowth; readonly patterns: string }) {
  const { height, units, known, later, doubt } = growth;
  return (
    <svg
      aria-hidden="true"
      x="0"
      y={top}
      width="100%"
      height={height}
      viewBox={`0 0 ${units} ${height}`}
      preserveAspectRatio="none"
    >
      {[
        { curve: known, opacity: 1 },
        { curve: later, opacity: 0.35 },
      ].map(({ curve, opacity }) =>
        curve === null ? null : (
          <g key={opacity} opacity={opacity}>
            <path d={curve.bound} {...statusFill(patterns, "contracting")} />
            <path d={curve.parties} className="fill-party" />
          </g>
        ),
      )}
      {doubt === "" ? null : (
        <path
          d={doubt}
          className="fill-bg stroke-party"
          fillOpacity={0.45}
          strokeWidth={1.2}
          strokeDasharray="4 3"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

/** A line across or down the plot that is seen on every ground. */
function Rule({
  x,
  y,
  className,
  dashes,
}: {
  readonly x: readonly [string, string];
  readonly y: readonly [number, number];
  readonly className: string;
  readonly dashes?: string;
}) {
  const place = { x1: x[0], x2: x[1], y1: y[0], y2: y[1] };
  return (
    <>
      <line {...place} className="stroke-bg" strokeWidth={4} strokeOpacity={0.8} />
      <line {...place} className={className} strokeWidth={1.5} strokeDasharray={dashes} />
    </>
  );
}

function Marks({ growth }: { readonly growth: TreatyGrowth }) {
  const t = useTranslations("growth");
  const locale = useLocale();
  const { threshold, inForce, asAt, now, height } = growth;
  const bottom = top + height;
  return (
    <>
      {threshold === null ? null : (
        <Rule x={["0", "100%"]} y={[top + threshold.y, top + threshold.y]} className="stroke-ink" dashes="5 3" />
      )}
      {inForce === null ? null : (
        <Rule x={[percent(inForce.x), percent(inForce.x)]} y={[top - 8, bottom]} className="stroke-party" />
      )}
      {asAt === null ? null : (
        <Rule x={[percent(asAt.x), percent(asAt.x)]} y={[16, bottom]} className="stroke-accent" />
      )}
      {threshold === null ? null : (
        <GroundedLabel y={top + threshold.y - 7}>{t("threshold", { count: threshold.count })}</GroundedLabel>
      )}
      {inForce === null ? null : (
        <Label x={inForce.x} y={top - 12} anchor={anchorAt(inForce.x)} className="fill-ink font-semibold">
          {t("inForce", { date: formatDay(inForce.day, locale) })}
        </Label>
      )}
      {asAt === null ? null : (
        <Label x={asAt.x} y={11} anchor={anchorAt(asAt.x)} className="fill-accent font-semibold">
          {t("asAt", { date: formatDay(asAt.day, locale), parties: now.parties, contracting: now.contracting })}
        </Label>
      )}
    </>
  );
}

/** How many parties a treaty had over time: a curve that rises by each that joins and falls by each that leaves. */
export function GrowthPicture({
  treaty,
  facts,
  csv,
  permalink,
}: {
  readonly treaty: TreatyName;
  readonly facts: GrowthFacts;
  readonly csv: string;
  readonly permalink: string;
}) {
  const t = useTranslations("growth");
  const locale = useLocale();
  const format = useFormatter();
  const patterns = useId();
  const growth = treatyGrowth(facts);
  const { asAt, adoptedOn, inForceOn, threshold } = facts;
  const date = formatDay(asAt, locale, "long");
  const title = t("title", { treaty: treaty.shortTitle, date });
  const description = t("description", {
    year: adoptedOn.slice(0, 4),
    force: inForceOn === null ? "no" : "yes",
    inForce: inForceOn === null ? "" : formatDay(inForceOn, locale, "long"),
    date,
    parties: format.number(growth.now.parties),
    contracting: growth.now.contracting,
    threshold: threshold ?? 0,
  });
  return (
    <Picture
      id="growth"
      title={title}
      note={<GrowthKey growth={growth} patterns={patterns} />}
      table={<GrowthTable growth={growth} caption={title} />}
      csv={csv}
      permalink={permalink}
    >
      <CountedChart id="growth" title={title} description={description} height={top + growth.height + axis}>
        <StatusPatterns id={patterns} />
        <CountLines ticks={growth.countTicks} top={top} />
        <Curves growth={growth} patterns={patterns} />
        <CountLabels ticks={growth.countTicks} top={top} />
        {growth.yearTicks.map(({ year, x }) => (
          <Label
            key={year}
            x={x}
            y={top + growth.height + 16}
            anchor={x < 0.04 ? "start" : x > 0.96 ? "end" : "middle"}
          >
            {year}
          </Label>
        ))}
        <Marks growth={growth} />
      </CountedChart>
    </Picture>
  );
}
