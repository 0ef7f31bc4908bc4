import type { LabelPlace } from "#domain/visualisation/promise-chain.ts";
import { percent } from "./timeline-shapes.tsx";

/** The rule takes this part of the width; the rest is what follows the last step. */
export const rulePart = 0.92;

/** Where a part of the rule's length falls, as SVG writes it. */
export const along = (x: number) => percent(x * rulePart);

/** What is written under a mark of the rule. */
export interface ChainLabel {
  readonly key: string;
  /** Its centre as a part of the rule; null at the beginning of the rule, where it starts at the left edge. */
  readonly at: LabelPlace | null;
  /** The days in large figures; null for the promise itself. */
  readonly days: string | null;
  /** The name of the step, then its date and what else is known. */
  readonly lines: readonly string[];
}

const lineHeight = 15;
/** Of the line with the days. */
const daysHeight = 20;

/** How much room labels need under the rule, in pixels. */
export function takenHeight(labels: readonly ChainLabel[]): number {
  return daysHeight + lineHeight * Math.max(0, ...labels.map(({ lines }) => lines.length));
}

/** A label within the drawing. @param top in pixels */
export function TakenLabel({
  label: { at, days, lines },
  place,
  top,
}: {
  readonly label: ChainLabel;
  readonly place: keyof LabelPlace;
  readonly top: number;
}) {
  const x = at === null ? 0 : along(at[place]);
  const anchor = at === null ? "start" : "middle";
  return (
    <>
      {days === null ? null : (
        <text x={x} y={top + 14} textAnchor={anchor} fontSize={17} className="fill-ink font-semibold tabular-nums">
          {days}
        </text>
      )}
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={top + daysHeight + lineHeight * (index + 1) - 4}
          textAnchor={anchor}
          fontSize={12}
          className={index === 0 ? "fill-ink font-semibold" : "fill-ink-2"}
        >
          {line}
        </text>
      ))}
    </>
  );
}
