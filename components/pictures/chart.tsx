import type { ComponentProps, ReactNode } from "react";
import { percent } from "#components/timelines/timeline-shapes.tsx";
import type { CountTick } from "#domain/visualisation/count-scale.ts";

/** Of a file, in pixels: on a phone a drawing is narrower than the words of its key. */
const leastWidth = 640;

/**
 * A drawing as wide as its place, the x of which are in percent: one image with a name and a description for those who do not
 * see it.
 */
export function Chart({
  id,
  title,
  description,
  height,
  left = 0,
  children,
}: {
  /** Of its figure; from it come the ids of its title and description. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** In pixels. */
  readonly height: number;
  /** How far it reaches to the left of its place, in pixels. */
  readonly left?: number;
  readonly children: ReactNode;
}) {
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      data-picture=""
      data-left={left}
      data-least={leastWidth}
      width="100%"
      height={height}
      className="print-color-exact block overflow-visible font-sans"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}

/** The line on which columns stand. @param y in pixels */
export function BaseLine({ y }: { readonly y: number }) {
  return <line x1="0" x2="100%" y1={y} y2={y} className="stroke-ink-3" strokeWidth={1} />;
}

/** Room for the counts beside a plot, in pixels. */
const countsWidth = 34;

/** A chart whose lines across are counted: the counts stand to its left, where nothing is drawn over them. */
export function CountedChart(props: ComponentProps<typeof Chart>) {
  return (
    <div style={{ paddingLeft: countsWidth }}>
      <Chart {...props} left={countsWidth} />
    </div>
  );
}

/** Lines across a plot. */
export function CountLines({ ticks, top }: { readonly ticks: readonly CountTick[]; readonly top: number }) {
  return ticks.map(({ count, y }) => (
    <line key={count} x1="0" x2="100%" y1={top + y} y2={top + y} className="stroke-line" strokeWidth={1} />
  ));
}

/** The counts of such lines, beside the plot of a counted chart. */
export function CountLabels({ ticks, top }: { readonly ticks: readonly CountTick[]; readonly top: number }) {
  return ticks.map(({ count, y }) => (
    <text key={count} x={-8} y={top + y + 4} textAnchor="end" fontSize={12} className="fill-ink-2 tabular-nums">
      {count}
    </text>
  ));
}

/** Words in a drawing, with a rim that keeps what is behind them off. */
export function Label({
  x,
  y,
  anchor = "middle",
  className = "fill-ink-2",
  children,
}: {
  /** A fraction of the width. */
  readonly x: number;
  /** In pixels: the line on which the words stand. */
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <text
      x={percent(x)}
      y={y}
      textAnchor={anchor}
      fontSize={12}
      className={`stroke-bg tabular-nums ${className}`}
      strokeWidth={3}
      paintOrder="stroke"
      strokeLinejoin="round"
    >
      {children}
    </text>
  );
}

/** About how wide a letter is, in pixels; what is set on a ground has a little more room than it needs. */
const letter = 5.9;

/** Words at the right edge of a drawing on a ground of their own, for where a fill is behind them. */
export function GroundedLabel({ y, children }: { readonly y: number; readonly children: string }) {
  const width = Math.ceil(children.length * letter) + 8;
  return (
    <g transform={`translate(${-width / 2},0)`}>
      <rect
        x="100%"
        y={y - 12}
        width={width}
        height={16}
        transform={`translate(${-width / 2},0)`}
        className="fill-bg"
      />
      <Label x={1} y={y} className="fill-ink">
        {children}
      </Label>
    </g>
  );
}

/** On which side of a line its words stand, so that they do not run out of the drawing. */
export function anchorAt(x: number): "start" | "middle" | "end" {
  return x > 0.65 ? "end" : x < 0.35 ? "start" : "middle";
}
