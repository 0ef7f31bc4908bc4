/** The parts of a long list of treaties beside the one that is shown, by the codes of their first ones; null where there is none. */
export interface PartsBeside {
  readonly earlier: string | null;
  readonly later: string | null;
}

/**
 * Finds what comes before and after a part of a list.
 * @param codes of the whole list, in its order @param first where the part begins, from 0 on @param most how many a part holds
 */
export function partsBeside(codes: readonly string[], first: number, most: number): PartsBeside {
  return {
    earlier: first === 0 ? null : (codes[Math.max(0, first - most)] ?? null),
    later: codes[first + most] ?? null,
  };
}
