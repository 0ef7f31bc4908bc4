export type Direction = "left" | "right" | "up" | "down";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far aside something may lie compared with how far ahead: what is well ahead comes before what is near and aside. */
const aside = 2;

/**
 * The place that somebody reaches who goes from one into a direction: the nearest of those that lie ahead more than aside, else of
 * those that lie ahead at all; undefined at the edge.
 */
export function nextPlace<Place extends Point>(
  from: Point,
  places: readonly Place[],
  to: Direction,
): Place | undefined {
  const sign = to === "right" || to === "down" ? 1 : -1;
  const isAcross = to === "left" || to === "right";
  let best: { readonly place: Place; readonly cost: number } | undefined;
  for (const place of places) {
    const [right, down] = [place.x - from.x, place.y - from.y];
    const ahead = sign * (isAcross ? right : down);
    if (ahead <= 0) continue;
    const beside = Math.abs(isAcross ? down : right);
    const cost = Math.hypot(ahead, beside * aside) + (beside > ahead ? 10_000 : 0);
    if (best === undefined || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}
