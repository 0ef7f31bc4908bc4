import { isIsoDay } from "./calendar-date.ts";

/** A moment in UTC to the millisecond, "2026-11-24T10:15:00.000Z": the database keeps no finer ones, so none is lost on the way. */
export type Instant = string;

/**
 * A moment as people and programs write it: an RFC 3339 time with its offset, or a day, which means the end of that day in
 * UTC. Finer fractions than milliseconds are cut off.
 * @returns null where the text is neither, or lies outside the years that a reader may ask for
 */
export function toInstant(text: string): Instant | null {
  if (isIsoDay(text)) return `${text}T23:59:59.999Z`;
  try {
    const instant = Temporal.Instant.from(text).round({ smallestUnit: "millisecond", roundingMode: "floor" });
    const iso = instant.toString({ smallestUnit: "millisecond" });
    return isIsoDay(iso.slice(0, 10)) ? iso : null;
  } catch {
    return null;
  }
}
