import { isIsoDay } from "./calendar-date.ts";

/** A moment in UTC to the millisecond, "2026-11-24T10:15:00.000Z": the database keeps no finer ones, so none is lost on the way. */
export type Instant = string;

/**
 * A moment as people and programs write it: an RFC 3339 time with its offset, or a day, which means the end of that day in
 * UTC, or its start where a period begins with it. Finer fractions than milliseconds are cut off.
 * @returns null where the text is neither, or lies outside the years that a reader may ask for
 */
export function toInstant(text: string, dayMeansIts: "start" | "end" = "end"): Instant | null {
  if (isIsoDay(text)) return dayMeansIts === "end" ? `${text}T23:59:59.999Z` : `${text}T00:00:00.000Z`;
  try {
    const instant = Temporal.Instant.from(text).round({ smallestUnit: "millisecond", roundingMode: "floor" });
    const iso = instant.toString({ smallestUnit: "millisecond" });
    return isIsoDay(iso.slice(0, 10)) ? iso : null;
  } catch {
    return null;
  }
}

/** A moment in the shortest text that toInstant reads back: a day for its end, else a time without fractions that are nought. */
export function shortInstant(instant: Instant): string {
  const day = instant.slice(0, 10);
  return instant === toInstant(day) ? day : instant.replace(".000Z", "Z");
}
