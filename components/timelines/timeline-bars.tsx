import { clsx } from "clsx";
import type { ParticipationStatus } from "#domain/treaty-law/status.ts";
import type { TimelineBar } from "#domain/visualisation/state-timeline.ts";
import { percent } from "./timeline-shapes.tsx";

/** Half the height of a full bar. */
const half = 7;

/** Ids of the hatchings of one drawing. */
export interface PatternIds {
  readonly contracting: string;
  readonly former: string;
}

function Stretch({ bar, y, ids }: { readonly bar: TimelineBar; readonly y: number; readonly ids: PatternIds }) {
  const across = { x: percent(bar.from), width: percent(bar.to - bar.from) };
  const full = { ...across, y: y - half, height: half * 2 };
  switch (bar.status) {
    case "party":
      return <rect {...full} className="fill-party" />;
    case "contracting":
      return <rect {...full} fill={`url(#${ids.contracting})`} className="stroke-contracting" strokeWidth={1} />;
    case "former-party":
      return <rect {...full} fill={`url(#${ids.former})`} className="stroke-former" strokeWidth={0.75} />;
    case "signatory":
      return <rect {...across} y={y - 1.5} height={3} className="fill-signatory" />;
    default:
      return null;
  }
}

const doubtStroke: Readonly<Record<ParticipationStatus, string>> = {
  party: "stroke-party",
  contracting: "stroke-contracting",
  signatory: "stroke-signatory",
  "former-party": "stroke-former",
  none: "stroke-none",
};

/** One stretch of a status. What the facts leave open is outlined with dashes; what comes after the as-at day is pale. */
export function TimelineBarShape({
  bar,
  y,
  ids,
  date,
}: {
  readonly bar: TimelineBar;
  readonly y: number;
  readonly ids: PatternIds;
  /** The date on which it begins, already in words; null where it has no room. */
  readonly date: string | null;
}) {
  const inside = bar.status !== "signatory";
  const onDark = bar.status === "party" && !bar.later;
  return (
    <g>
      <g opacity={bar.later ? 0.35 : 1}>
        {bar.uncertain ? (
          <rect
            x={percent(bar.from)}
            width={percent(bar.to - bar.from)}
            y={y - half}
            height={half * 2}
            fill="none"
            className={doubtStroke[bar.status]}
            strokeWidth={1.4}
            strokeDasharray="4 3"
          />
        ) : (
          <Stretch bar={bar} y={y} ids={ids} />
        )}
      </g>
      {date === null ? null : (
        <svg x={percent(bar.from)} y={y} overflow="visible" aria-hidden="true">
          <text
            x={9}
            y={inside ? 4 : -5}
            fontSize={11}
            className={clsx(
              onDark ? "fill-bg font-medium" : "fill-ink",
              // Hatching would make the figures illegible; a rim keeps it off them.
              bar.status !== "party" && "stroke-bg",
            )}
            strokeWidth={4}
            paintOrder="stroke"
            strokeLinejoin="round"
          >
            {date}
          </text>
        </svg>
      )}
    </g>
  );
}
