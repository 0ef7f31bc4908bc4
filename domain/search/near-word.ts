/**
 * How many letters have to be put in, left out, exchanged or swapped with their neighbour to make one word of another
 * (Damerau and Levenshtein, in the form that never touches a letter twice).
 */
export function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let before: number[] = [];
  let above = b.map((_, index) => index + 1);
  above.unshift(0);
  for (const [row, letter] of a.entries()) {
    const here = [row + 1];
    for (const [column, other] of b.entries()) {
      const swapped = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === other;
      here.push(
        Math.min(
          (here[column] ?? 0) + 1,
          (above[column + 1] ?? 0) + 1,
          (above[column] ?? 0) + (letter === other ? 0 : 1),
          swapped ? (before[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = here;
  }
  return above[b.length] ?? 0;
}

/**
 * The word that was most likely meant by one that stands nowhere: one slip in a word of up to five letters, two in a longer
 * one; the nearest, then the first of the list. Null where none is near.
 * @param candidates words on record that look alike, the likeliest first
 */
export function nearWord(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const most = [...typed].length <= 5 ? 1 : 2;
  const near = candidates
    .map((candidate) => ({ candidate, distance: editDistance(typed, candidate) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate ?? null;
}
