import type { TimelineApproval, TimelineArc, TimelineLane } from "#domain/visualisation/state-timeline.ts";
import type { TimelineMark } from "#domain/visualisation/timeline-marks.ts";
import { type PatternIds, TimelineBarShape } from "./timeline-bars.tsx";
import { percent, Shape } from "./timeline-shapes.tsx";
import type { TimelineWords } from "./timeline-words.ts";

const laneHeight = 30;
const arcStep = 18;
/** Domestic steps and declarations hang below the line; international acts stand on it. */
const below = 12.5;

/** How high a lane is: its line, and a step for each level of arcs over it. */
export function heightOf(lane: Pick<TimelineLane, "levels">): number {
  return laneHeight + (lane.levels === 0 ? 0 : lane.levels * arcStep + 10);
}

function Doubt({ mark, y }: { readonly mark: TimelineMark; readonly y: number }) {
  if (mark.doubt === null) return null;
  return (
    <rect
      x={percent(mark.doubt.from)}
      width={percent(mark.doubt.to - mark.doubt.from)}
      y={y - 3}
      height={6}
      rx={3}
      className="fill-bg stroke-ink-2"
      strokeWidth={1}
      strokeDasharray="3 2"
    />
  );
}

function Mark({ mark, y, title }: { readonly mark: TimelineMark; readonly y: number; readonly title: string }) {
  const hangs = mark.shape === "domestic" || mark.subject.kind === "declaration";
  const line = hangs ? y + below : y;
  return (
    <g>
      <title>{title}</title>
      <Doubt mark={mark} y={line} />
      <svg aria-hidden="true" x={percent(mark.x)} y={line} overflow="visible">
        <g transform={mark.major ? undefined : "scale(0.6)"}>
          <Shape name={mark.shape} />
        </g>
      </svg>
    </g>
  );
}

function Arc({ arc, y, label }: { readonly arc: TimelineArc; readonly y: number; readonly label: string }) {
  const height = arc.level * arcStep - 4;
  const top = y - height - 6;
  return (
    <g>
      <svg
        aria-hidden="true"
        x={percent(arc.from)}
        width={percent(arc.to - arc.from)}
        y={top}
        height={height}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
      >
        <path
          d="M0,100 C0,-33 100,-33 100,100"
          fill="none"
          className="stroke-ink-2"
          strokeWidth={1.2}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <text
        x={percent((arc.from + arc.to) / 2)}
        y={top - 3}
        textAnchor="middle"
        fontSize={11}
        className="fill-ink stroke-bg font-semibold tabular-nums"
        strokeWidth={4}
        paintOrder="stroke"
        strokeLinejoin="round"
      >
        {label}
      </text>
    </g>
  );
}

/** A line from the law to the deposit, under the lane, with the days between behind it. */
function Approval({
  approval,
  y,
  label,
}: {
  readonly approval: TimelineApproval;
  readonly y: number;
  readonly label: string;
}) {
  return (
    <g>
      <line
        x1={percent(approval.from)}
        x2={percent(approval.to)}
        y1={y + below}
        y2={y + below}
        className="stroke-ink-2"
        strokeWidth={1}
      />
      <line x1={percent(approval.to)} x2={percent(approval.to)} y1={y + 5} y2={y + below} className="stroke-ink-2" />
      {approval.roomForDays ? (
        <text x={percent(approval.to)} dx={12} y={y + below + 3.5} fontSize={10} className="fill-ink-2 tabular-nums">
          {label}
        </text>
      ) : null}
    </g>
  );
}

/** One treaty's line: bars of status, acts on the line, promises and arcs above it, domestic law and declarations below. */
export function TimelineLaneShape({
  lane,
  top,
  ids,
  words,
}: {
  readonly lane: TimelineLane;
  readonly top: number;
  readonly ids: PatternIds;
  readonly words: TimelineWords;
}) {
  const y = top + heightOf(lane) - 17;
  return (
    <g>
      <line x1="0" x2="100%" y1={y} y2={y} className="stroke-line" strokeWidth={1} />
      {lane.bars.map((bar) => (
        <TimelineBarShape
          key={`${bar.status} ${bar.from}`}
          bar={bar}
          y={y}
          ids={ids}
          date={bar.roomForDate && bar.since !== null ? words.day(bar.since) : null}
        />
      ))}
      {lane.arcs.map((arc) => (
        <Arc key={`${arc.from} ${arc.to}`} arc={arc} y={y} label={words.days(arc.days)} />
      ))}
      {lane.approval === null ? null : (
        <Approval approval={lane.approval} y={y} label={words.days(lane.approval.days)} />
      )}
      {lane.marks.map((mark, index) => (
        // Marks have no name of their own, and a lane is drawn once.
        <Mark key={`${mark.shape} ${mark.x} ${String(index)}`} mark={mark} y={y} title={words.mark(mark)} />
      ))}
    </g>
  );
}
