import { useTranslations } from "next-intl";
import { type CSSProperties, useId } from "react";
import { StatusPatterns } from "#components/pictures/status-patterns.tsx";
import type { StateProfile } from "#domain/entities/pages.ts";
import { type StateTimeline as Placed, stateTimeline, timelineMeasures } from "#domain/visualisation/state-timeline.ts";
import { heightOf, TimelineLaneShape } from "./timeline-lane.tsx";
import { TimelineLegend } from "./timeline-legend.tsx";
import { percent, Shape } from "./timeline-shapes.tsx";
import { type TimelineWords, useTimelineWords } from "./timeline-words.ts";

const asAtRow = 18;
const visitsHeight = 38;
const axisRow = 22;
/** Of the names of the lanes, which stand beside the drawing. */
const namesWidth = 104;

function Ticks({ placed, top, bottom }: { readonly placed: Placed; readonly top: number; readonly bottom: number }) {
  return placed.ticks.map(({ year, x }) => (
    <g key={year}>
      <line
        x1={percent(x)}
        x2={percent(x)}
        y1={top}
        y2={bottom}
        className="stroke-line"
        strokeWidth={1}
        strokeDasharray="1 3"
      />
      {[top - 6, bottom + 14].map((y) => (
        <text
          key={y}
          x={percent(x)}
          y={y}
          textAnchor={x < 0.02 ? "start" : x > 0.98 ? "end" : "middle"}
          fontSize={11}
          className="fill-ink-2 tabular-nums"
        >
          {year}
        </text>
      ))}
    </g>
  ));
}

function Visits({
  placed,
  y,
  bottom,
  words,
}: {
  readonly placed: Placed;
  readonly y: number;
  readonly bottom: number;
  readonly words: TimelineWords;
}) {
  return placed.visits.map(({ visit, x, labelled, promised }) => (
    <g key={visit.slug}>
      <title>{words.visit(visit)}</title>
      {promised ? (
        <line
          x1={percent(x)}
          x2={percent(x)}
          y1={y + 5}
          y2={bottom}
          className="stroke-ink-3"
          strokeWidth={1}
          strokeDasharray="2 3"
        />
      ) : null}
      <svg aria-hidden="true" x={percent(x)} y={y} overflow="visible">
        <Shape name="visit" />
      </svg>
      {labelled ? (
        <text x={percent(x)} y={y - 9} textAnchor="middle" fontSize={11} className="fill-ink-2">
          {words.visitMonth(visit)}
        </text>
      ) : null}
    </g>
  ));
}

function AsAt({ placed, bottom, label }: { readonly placed: Placed; readonly bottom: number; readonly label: string }) {
  const { x } = placed.asAt;
  return (
    <g>
      <line x1={percent(x)} x2={percent(x)} y1={asAtRow - 3} y2={bottom} className="stroke-accent" strokeWidth={1.5} />
      <text
        x={percent(x)}
        y={asAtRow - 7}
        textAnchor={x > 0.9 ? "end" : x < 0.1 ? "start" : "middle"}
        fontSize={11}
        className="fill-accent font-semibold"
      >
        {label}
      </text>
    </g>
  );
}

/** Names of the lanes within the drawing, for files: on the page they stand beside it and stay in view. */
function LaneNames({ placed, tops }: { readonly placed: Placed; readonly tops: readonly number[] }) {
  return (
    <g data-taken="" className="hidden">
      {placed.lanes.map((lane, index) => (
        <text
          key={lane.treaty.code}
          x={-namesWidth}
          y={(tops[index] ?? 0) + heightOf(lane) - 13}
          fontSize={12}
          className="fill-ink"
        >
          {lane.treaty.code}
        </text>
      ))}
    </g>
  );
}

/** Everything that a state has done under all treaties, on one line of time. */
export function StateTimeline({ profile }: { readonly profile: StateProfile }) {
  const t = useTranslations("timelines");
  const words = useTimelineWords();
  const id = useId();
  const placed = stateTimeline(profile);
  const visitRow = placed.visits.length === 0 ? 0 : visitsHeight;
  const top = asAtRow + visitRow + axisRow;
  const tops = placed.lanes.map(
    (_, index) => top + placed.lanes.slice(0, index).reduce((sum, lane) => sum + heightOf(lane), 0),
  );
  const bottom = top + placed.lanes.reduce((sum, lane) => sum + heightOf(lane), 0);
  const ids = { contracting: `${id}-contracting`, former: `${id}-former-party` };
  const state = profile.state.name;
  const least = { "--least": `${timelineMeasures.plot + namesWidth}px` } as CSSProperties;
  return (
    <div className="print-color-exact">
      {/* A region that scrolls sideways must be reachable with the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section tabIndex={0} aria-label={t("region", { state })} className="overflow-x-auto print:overflow-visible">
        <div className="relative flex min-w-(--least) print:min-w-0" style={least}>
          <div
            aria-hidden="true"
            className="sticky left-0 z-10 w-[6.5rem] shrink-0 border-line border-r bg-bg text-xs"
            style={{ paddingTop: top }}
          >
            {visitRow === 0 ? null : (
              <span className="absolute text-ink-2" style={{ top: asAtRow + visitRow - 20 }}>
                {t("visitsLane")}
              </span>
            )}
            {placed.lanes.map((lane) => (
              <span
                key={lane.treaty.code}
                title={lane.treaty.title}
                className="flex items-end"
                style={{ height: heightOf(lane) }}
              >
                <span className="flex h-[34px] items-center">{lane.treaty.code}</span>
              </span>
            ))}
          </div>
          <svg
            role="img"
            data-picture=""
            data-left={namesWidth}
            aria-labelledby={`${id}-title ${id}-desc`}
            width="100%"
            height={bottom + axisRow}
            className="min-w-0 flex-1 overflow-visible font-sans"
          >
            <title id={`${id}-title`}>{t("title", { state })}</title>
            <desc id={`${id}-desc`}>
              {t("description", { state, first: words.year(placed.first), asAt: words.day(profile.asAt) })}
            </desc>
            <StatusPatterns id={id} />
            <LaneNames placed={placed} tops={tops} />
            <Ticks placed={placed} top={top} bottom={bottom} />
            <Visits placed={placed} y={asAtRow + visitRow - 12} bottom={bottom} words={words} />
            {placed.lanes.map((lane, index) => (
              <TimelineLaneShape key={lane.treaty.code} lane={lane} top={tops[index] ?? top} ids={ids} words={words} />
            ))}
            <AsAt placed={placed} bottom={bottom} label={t("asAt", { date: words.day(profile.asAt) })} />
          </svg>
        </div>
      </section>
      {placed.without === 0 ? null : (
        <p className="mt-2 text-ink-2 text-sm">{t("without", { shown: placed.lanes.length, count: placed.without })}</p>
      )}
      <TimelineLegend placed={placed} />
    </div>
  );
}
