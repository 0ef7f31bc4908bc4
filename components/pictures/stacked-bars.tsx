import { useTranslations } from "next-intl";
import type { StatusCounts } from "#domain/treaty-law/counts.ts";
import { stackBar } from "#domain/visualisation/stacked-bars.ts";
import { percent } from "../timelines/timeline-shapes.tsx";
import { Chart } from "./chart.tsx";
import { StatusPatterns, statusFill } from "./status-patterns.tsx";

const rowHeight = 48;
const barHeight = 18;
/** Longer names do not fit the width of a phone. */
const longestName = 34;

/** One bar, whose name stands over it with how many are parties, of how many. */
export interface NamedBar {
  readonly key: string;
  readonly name: string;
  readonly counts: StatusCounts;
  /** True for the one that the picture is about. */
  readonly strong?: boolean;
}

/** Stacked bars of one length under one another: how many stand where. */
export function StackedBars({
  id,
  title,
  description,
  patterns,
  bars,
  named = true,
}: {
  /** Of its figure. */
  readonly id: string;
  /** Id that its patterns get; its key has them too. */
  readonly patterns: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly NamedBar[];
  /** False where the one bar needs no name beside the title. */
  readonly named?: boolean;
}) {
  const t = useTranslations("pictures.bars");
  return (
    <Chart id={id} title={title} description={description} height={named ? rowHeight * bars.length : barHeight}>
      <StatusPatterns id={patterns} />
      {bars.map(({ key, name, counts, strong = false }, index) => {
        const { total, segments } = stackBar(counts);
        const top = rowHeight * index;
        return (
          <g key={key}>
            {named ? (
              <text x={0} y={top + 16} fontSize={13} className={strong ? "fill-ink font-semibold" : "fill-ink"}>
                {t("label", {
                  name: name.length > longestName ? `${name.slice(0, longestName)}…` : name,
                  parties: counts.parties,
                  total,
                })}
              </text>
            ) : null}
            {segments.map(({ status, x, width }) => (
              <rect
                key={status}
                x={percent(x)}
                width={percent(width)}
                y={top + (named ? 23 : 0)}
                height={barHeight}
                {...statusFill(patterns, status)}
              />
            ))}
          </g>
        );
      })}
    </Chart>
  );
}
