import { median as medianOf } from "d3-array";

/** The middle one of some numbers in their order, or the mean of the two in the middle; 0 where there is none. */
export function median(numbers: readonly number[]): number {
  return medianOf(numbers) ?? 0;
}
