"use client";

import { clsx } from "clsx";
import { type CSSProperties, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { enlivenGrid } from "./enliven-grid.ts";
import { type MatrixTable, matrixMarkup } from "./matrix-markup.ts";

/** So many columns are in sight at once on a desk; more are scrolled sideways. */
const mostInSight = 32;

const never = () => () => {};

/** The matrix: a table of links that can be read as it is, and a grid for the keyboard once scripts run. */
export function MatrixGrid({
  table,
  label,
  hint,
}: {
  readonly table: MatrixTable;
  readonly label: string;
  readonly hint: string;
}) {
  // One object as long as the rows are the same: React writes the markup of another anew, whatever it says.
  const html = useMemo(() => ({ __html: matrixMarkup(table) }), [table]);
  const frame = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const band = useRef<HTMLDivElement>(null);
  const readout = useRef<HTMLParagraphElement>(null);
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are other cells
  useEffect(() => {
    if (!frame.current || !grid.current || !band.current || !readout.current) return undefined;
    return enlivenGrid({
      frame: frame.current,
      table: grid.current,
      band: band.current,
      readout: readout.current,
    });
  }, [html]);
  return (
    <>
      <p ref={readout} aria-hidden="true" data-hint={hint} className="matrix-readout" data-print="no" />
      <div ref={frame} className="matrix-frame">
        <div
          className={clsx("matrix-sheet", table.columns.length > mostInSight && "wide")}
          style={{ "--columns": table.columns.length } as CSSProperties}
        >
          <table
            ref={grid}
            role={runs ? "grid" : undefined}
            aria-label={label}
            className="matrix"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped (matrix-markup.ts)
            dangerouslySetInnerHTML={html}
          />
          <div ref={band} aria-hidden="true" hidden className="matrix-band" />
        </div>
      </div>
    </>
  );
}
