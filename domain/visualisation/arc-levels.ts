/** An arc from one place to another on a line, in either direction. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The height of each arc in steps, 1 the lowest: an arc stands higher than every shorter arc with which it shares ground,
 * so that arcs nest and their labels, set at the top, do not meet.
 */
export function arcLevels(arcs: readonly Span[]): readonly number[] {
  const ordered = arcs
    .map(({ from, to }, index) => ({ index, left: Math.min(from, to), right: Math.max(from, to) }))
    .sort((a, b) => a.right - a.left - (b.right - b.left) || a.index - b.index);
  const levels = new Array<number>(arcs.length).fill(0);
  const placed: { left: number; right: number; level: number }[] = [];
  for (const { index, left, right } of ordered) {
    const under = placed.filter((other) => other.left < right && other.right > left);
    const level = 1 + Math.max(0, ...under.map((other) => other.level));
    levels[index] = level;
    placed.push({ left, right, level });
  }
  return levels;
}
