import { useId } from "react";
import type { ChainLabel } from "./chain-labels.tsx";
import { Shape, type ShapeName } from "./timeline-shapes.tsx";

const rowHeight = 24;
const width = 720;

/** A chain too long for a rule as a drawing for files: the rows of the list that stands in the page. */
export function ChainRows({
  title,
  description,
  labels,
  shapes,
}: {
  readonly title: string;
  readonly description: string;
  readonly labels: readonly ChainLabel[];
  /** The mark of each label. */
  readonly shapes: readonly ShapeName[];
}) {
  const id = useId();
  const height = rowHeight * labels.length;
  return (
    <svg
      role="img"
      data-picture=""
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      width={width}
      height={height}
      className="block font-sans"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <line x1={8} x2={8} y1={rowHeight / 2} y2={height - rowHeight / 2} className="stroke-ink-3" strokeWidth={1} />
      {labels.map(({ key, days, lines: [name, ...more] }, index) => {
        const y = rowHeight * index + rowHeight / 2;
        return (
          <g key={key}>
            <svg aria-hidden="true" x={8} y={y} overflow="visible">
              <Shape name={shapes[index] ?? "promise"} />
            </svg>
            <text x={110} y={y + 4.5} textAnchor="end" fontSize={13} className="fill-ink tabular-nums">
              {days}
            </text>
            <text x={126} y={y + 4.5} fontSize={13} className="fill-ink font-semibold">
              {name}
            </text>
            <text x={286} y={y + 4.5} fontSize={13} className="fill-ink-2">
              {more.join(" · ")}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
