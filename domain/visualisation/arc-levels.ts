/** An arc from one place to another on a line. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The height of each arc in steps, 1 the lowest: an arc stands higher than every arc that it shares ground with and that
 * is shorter, so that arcs nest and their labels, set at the top, do not meet.
 */
export function arcLevels(arcs: readonly Span[]): readonly number[] {
  const length = (arc: Span) => Math.abs(arc.to - arc.from);
  const left = (arc: Span) => Math.min(arc.from, arc.to);
  const right = (arc: Span) => Math.max(arc.from, arc.to);
  const order = arcs.map((_, index) => index).sort((a, b) => length(arcs[a] as Span) - length(arcs[b] as Span) || a - b);
  const levels = new Array<number>(arcs.length).fill(0);
  const placed: number[] = [];
  for (const index of order) {
    const arc = arcs[index] as Span;
    const below = placed.filter((other) => {
      const under = arcs[other] as Span;
      return left(under) < right(arc) && right(under) > left(arc);
    });
    levels[index] = 1 + Math.max(0, ...below.map((other) => levels[other] ?? 0));
    placed.push(index);
  }
  return levels;
}
