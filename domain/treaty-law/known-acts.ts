import type { Instant } from "../dates/instant.ts";

/** When a row of the record began to count and, once retracted or superseded, ceased to. */
export interface RecordedSpan {
  readonly recordedAt: Instant;
  readonly retractedAt: Instant | null;
}

/**
 * True where a row counted at a moment: recorded by then, and not yet retracted. What is recorded or retracted after a
 * moment never changes what was known at it. The database asks the same in data/known-fact.ts.
 */
export function wasKnown({ recordedAt, retractedAt }: RecordedSpan, knownAt: Instant): boolean {
  return recordedAt <= knownAt && (retractedAt === null || retractedAt > knownAt);
}
