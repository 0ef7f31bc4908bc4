import { useTranslations } from "next-intl";
import type { StateTimeline } from "#domain/visualisation/state-timeline.ts";
import { ShapeIcon, type ShapeName } from "./timeline-shapes.tsx";

const shown = [
  "visit",
  "promise",
  "signature",
  "domestic",
  "deposit",
  "force",
  "withdrawal",
  "note",
] as const satisfies readonly ShapeName[];

/** What each mark that a timeline uses means. */
export function TimelineLegend({ placed }: { readonly placed: StateTimeline }) {
  const t = useTranslations("timelines.legend");
  const { lanes, visits } = placed;
  const used = new Set<ShapeName>(lanes.flatMap(({ marks }) => marks.map(({ shape }) => shape)));
  if (visits.length > 0) used.add("visit");
  if (lanes.some(({ bars }) => bars.some(({ status }) => status === "party"))) used.add("force");
  const doubt = lanes.some(
    ({ bars, marks }) => bars.some((bar) => bar.uncertain) || marks.some((mark) => mark.doubt !== null),
  );
  return (
    <ul data-key="" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-ink-2 text-xs">
      {shown
        .filter((name) => used.has(name))
        .map((name) => (
          <li key={name} className="flex items-center gap-1.5">
            <ShapeIcon name={name} />
            {t(name)}
          </li>
        ))}
      {doubt ? (
        <li className="flex items-center gap-1.5">
          <svg width={22} height={16} viewBox="0 0 22 16" aria-hidden="true" className="shrink-0">
            <rect
              x={1}
              y={4}
              width={20}
              height={8}
              fill="none"
              className="stroke-ink-2"
              strokeWidth={1.2}
              strokeDasharray="4 3"
            />
          </svg>
          {t("doubt")}
        </li>
      ) : null}
    </ul>
  );
}
