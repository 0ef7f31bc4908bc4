import { scaleBand } from "d3-scale";
import type { AgeClass, Ageing } from "../statistics/age-classes.ts";
import { type CountTick, countScale } from "./count-scale.ts";

/** A class of ages as a column; null for those whose age nobody knows. */
export interface AgeColumn {
  readonly of: AgeClass | null;
  readonly count: number;
  /** Fractions of the width. */
  readonly x: number;
  readonly width: number;
  /** Pixels from the top: its head, and the line above which it is uncertain. */
  readonly top: number;
  readonly certainTop: number;
}

export interface AgeColumns {
  readonly height: number;
  readonly columns: readonly AgeColumn[];
  readonly ticks: readonly CountTick[];
}

const plotHeight = 170;

/** Ages as columns, the youngest first; those whose age nobody knows last, where there are any. */
export function ageColumns({ classes, unknown }: Ageing): AgeColumns {
  const { y, ticks } = countScale(Math.max(unknown, ...classes.map(({ count }) => count)), plotHeight);
  const all = [
    ...classes.map((of) => ({ of, count: of.count, certain: of.count - of.uncertain })),
    ...(unknown === 0 ? [] : [{ of: null, count: unknown, certain: 0 }]),
  ];
  const band = scaleBand(all.keys(), [0, 1]).paddingInner(0.2).paddingOuter(0.1);
  return {
    height: plotHeight,
    columns: all.map(({ of, count, certain }, index) => ({
      of,
      count,
      x: band(index) ?? 0,
      width: band.bandwidth(),
      top: y(count),
      certainTop: y(certain),
    })),
    ticks,
  };
}
