/**
 * After how long half of those who began to wait had come to the end of it, by the product-limit estimate (Kaplan and Meier
 * 1958): whoever still waits counts for as long as they have waited, so that the slow are not left out for being slow. Null
 * where the half is not reached yet.
 * @param done how long each waited that is done, in one unit, in any order
 * @param waiting how long each has waited so far that is not, in the same unit
 */
export function medianWait(done: readonly number[], waiting: readonly number[]): number | null {
  const ends = [...Map.groupBy(done, (wait) => wait)].sort(([a], [b]) => a - b);
  let left = 1;
  for (const [wait, of] of ends) {
    const atRisk = [...done, ...waiting].filter((one) => one >= wait).length;
    left *= 1 - of.length / atRisk;
    // Products of fractions fall short of a half by their last digits.
    if (left <= 0.5 + 1e-12) return wait;
  }
  return null;
}
