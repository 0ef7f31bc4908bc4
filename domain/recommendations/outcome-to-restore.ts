/**
 * The outcome that a promise goes back to when the act that gave it its present one ceases to count: what it was before,
 * past every outcome that rested on an act which no longer counts either. Null where it stays, because somebody has given
 * it another outcome since.
 * @param outcomes what each version of the promise said of its outcome, the oldest first; the last is how it stands
 * @param written the version, counted from 1, that wrote the outcome which ceases to count
 * @param ended the versions that wrote outcomes which ceased to count before
 * @param isSame whether two versions say the same of it
 */
export function outcomeToRestore<Outcome>(
  outcomes: readonly Outcome[],
  written: number,
  ended: ReadonlySet<number>,
  isSame: (a: Outcome, b: Outcome) => boolean,
): Outcome | null {
  /** The version that first said what a version says of the outcome. */
  const writerOf = (version: number): number => {
    let first = version;
    while (first > 1 && isSame(at(first - 1), at(version))) first -= 1;
    return first;
  };
  const at = (version: number): Outcome => {
    const outcome = outcomes[version - 1];
    if (outcome === undefined) throw new RangeError(`there is no version ${version}`);
    return outcome;
  };
  if (writerOf(outcomes.length) !== written) return null;
  let version = written - 1;
  while (version > 1 && ended.has(writerOf(version))) version = writerOf(version) - 1;
  return version < 1 ? null : at(version);
}
