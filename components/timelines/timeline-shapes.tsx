import type { ReactNode } from "react";
import type { MarkShape } from "#domain/visualisation/timeline-marks.ts";

/** Each mark of a timeline, centred on its origin; one hand for drawings, legends and chains. */
const shapes: Readonly<Record<MarkShape | "visit" | "force" | "now", ReactNode>> = {
  visit: <path d="M-4.5,-4 H4.5 L0,4 Z" className="fill-bg stroke-ink-2" strokeWidth={1.4} strokeLinejoin="round" />,
  promise: (
    <path d="M0,-5.5 L5.5,0 L0,5.5 L-5.5,0 Z" className="fill-bg stroke-ink" strokeWidth={1.5} strokeLinejoin="round" />
  ),
  signature: <circle r={4.5} className="fill-bg stroke-signatory" strokeWidth={2} />,
  domestic: <rect x={-3.5} y={-3.5} width={7} height={7} className="fill-bg stroke-ink-2" strokeWidth={1.4} />,
  deposit: <circle r={5} className="fill-party stroke-bg" strokeWidth={1.5} />,
  force: <path d="M-6,-5 H6 V5 H-6 Z M-6,-7.5 V7.5" className="fill-party stroke-party" strokeWidth={1.6} />,
  now: <path d="M0,-7 V7" className="stroke-accent" strokeWidth={2} strokeLinecap="round" />,
  withdrawal: (
    <>
      <path d="M-4.5,-4.5 L4.5,4.5 M-4.5,4.5 L4.5,-4.5" className="stroke-bg" strokeWidth={5.5} strokeLinecap="round" />
      <path
        d="M-4.5,-4.5 L4.5,4.5 M-4.5,4.5 L4.5,-4.5"
        className="stroke-former"
        strokeWidth={2.4}
        strokeLinecap="round"
      />
    </>
  ),
  note: (
    <path
      d="M3,-5 V5 M0.4,-5 V5 M3.6,-5 H-0.6 A2.8,2.8 0 0 0 -0.6,0.6 H0.4"
      fill="none"
      className="stroke-ink-2"
      strokeWidth={1.2}
    />
  ),
};

export type ShapeName = keyof typeof shapes;

/** A mark at its own origin, for use inside an SVG. */
export function Shape({ name }: { readonly name: ShapeName }) {
  return shapes[name];
}

/** A mark by itself, in a line of text. It says nothing to a screen reader: the word stands beside it. */
export function ShapeIcon({ name }: { readonly name: ShapeName }) {
  return (
    <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true" className="inline-block shrink-0">
      <Shape name={name} />
    </svg>
  );
}

/** Where a fraction of the plot's width falls, as SVG and CSS write it. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))}%`;
}
