import type { Ended } from "./record-kind.ts";

/** Columns of every table whose rows can be taken out of what counts. */
export const retractionSelect = { retractedAt: true, retractedBy: true, retractionReason: true } as const;

/** When such a row ceased to count; null while it counts. */
export function toEnded(row: {
  readonly retractedAt: Date | null;
  readonly retractedBy: string | null;
  readonly retractionReason: string | null;
}): Ended | null {
  if (row.retractedAt === null) return null;
  return { at: row.retractedAt, by: row.retractedBy ?? "", reason: row.retractionReason ?? "" };
}
