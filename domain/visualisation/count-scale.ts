import { scaleLinear } from "d3-scale";

/** A line across a drawing at a count. */
export interface CountTick {
  readonly count: number;
  /** Pixels from the top of the plot. */
  readonly y: number;
}

/** Places counts in a plot: nothing at its foot, the greatest at its head or a little under it. */
export interface CountScale {
  /** Pixels from the top of the plot. */
  readonly y: (count: number) => number;
  readonly ticks: readonly CountTick[];
}

/**
 * A scale for counts from 0.
 * @param most the greatest count that is drawn
 * @param height of the plot in pixels
 */
export function countScale(most: number, height: number): CountScale {
  const scale = scaleLinear([0, Math.max(1, most)], [height, 0]).nice(4);
  const y = (count: number) => Math.round(scale(count) * 10) / 10;
  const ticks = scale.ticks(4).filter(Number.isInteger);
  return { y, ticks: ticks.map((count) => ({ count, y: y(count) })) };
}
