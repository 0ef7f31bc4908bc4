import type { ReactNode } from "react";
import { percent } from "#components/timelines/timeline-shapes.tsx";
import type { CountTick } from "#domain/visualisation/count-scale.ts";

/**
 * A drawing as wide as its place, the x of which are in percent: one image with a name and a description for those who do not
 * see it.
 */
export function Chart({
  id,
  title,
  description,
  height,
  children,
}: {
  /** Of its figure; from it come the ids of its title and description. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** In pixels. */
  readonly height: number;
  readonly children: ReactNode;
}) {
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      data-picture=""
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

/** Lines across a plot, each with its count over its left end. */
export function CountLines({ ticks, top }: { readonly ticks: readonly CountTick[]; readonly top: number }) {
  return ticks.map(({ count, y }) => (
    <line key={count} x1="0" x2="100%" y1={top + y} y2={top + y} className="stroke-line" strokeWidth={1} />
  ));
}

/** The counts of such lines, to be drawn over what the plot holds. */
export function CountLabels({ ticks, top }: { readonly ticks: readonly CountTick[]; readonly top: number }) {
  return ticks
    .filter(({ count }) => count > 0)
    .map(({ count, y }) => (
      <Label key={count} x={0} y={top + y - 3} anchor="start" className="fill-ink-2">
        {count}
      </Label>
    ));
}

/** Words in a drawing, with a rim that keeps what is behind them off. */
export function Label({
  x,
  y,
  anchor = "middle",
  className = "fill-ink-2",
  rim = 3,
  children,
}: {
  /** A fraction of the width. */
  readonly x: number;
  /** In pixels: the line on which the words stand. */
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly className?: string;
  /** Width of the rim in pixels: wide where the words stand on a fill. */
  readonly rim?: number;
  readonly children: ReactNode;
}) {
  return (
    <text
      x={percent(x)}
      y={y}
      textAnchor={anchor}
      fontSize={12}
      className={`stroke-bg tabular-nums ${className}`}
      strokeWidth={rim}
      paintOrder="stroke"
      strokeLinejoin="round"
    >
      {children}
    </text>
  );
}

/** On which side of a line its words stand, so that they do not run out of the drawing. */
export function anchorAt(x: number): "start" | "middle" | "end" {
  return x > 0.8 ? "end" : x < 0.2 ? "start" : "middle";
}
