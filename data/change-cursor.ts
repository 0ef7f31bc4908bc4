/** Places in the lists of changes, as cursors: what a page ends with, so that the next begins after it. */

/** A place as a cursor. */
export function toCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place), "utf8").toString("base64url");
}

/** The place that a cursor stands for; null where no list can have given it. */
export function fromCursor(cursor: string, length: number): readonly (string | number)[] | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const fits = Array.isArray(place) && place.length === length;
    return fits && place.every((one) => typeof one === "string" || typeof one === "number") ? place : null;
  } catch {
    return null;
  }
}
