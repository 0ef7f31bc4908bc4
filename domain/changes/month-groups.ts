import type { DayRange } from "../dates/calendar-date.ts";
import { dateOfRange } from "./status-changes.ts";

/**
 * The heading under which a change stands: a month, a year where no month is known, or the year by whose end it had
 * happened where not even the year is known.
 */
export interface ChangeGroup {
  readonly kind: "month" | "year" | "by-year";
  /** YYYY-MM for a month, else YYYY. */
  readonly date: string;
}

/** The heading for a range of days. */
function groupOf(range: DayRange): ChangeGroup {
  const { date, precision } = dateOfRange(range);
  if (date === null || precision === "unknown") return { kind: "by-year", date: range.latest.slice(0, 4) };
  return precision === "year" ? { kind: "year", date } : { kind: "month", date: date.slice(0, 7) };
}

/**
 * A text by which changes are ordered, the newest being the greatest: so that each heading stands once, what is known by
 * month before the days of that month, and what is known by year before its months.
 */
export function placeOf(range: DayRange): string {
  const { date, precision } = dateOfRange(range);
  if (precision === "day") return range.latest;
  if (precision === "month") return `${String(date)}-32`;
  return `${range.latest.slice(0, 4)}-${precision === "year" ? "13" : "14"}-00`;
}

/** Changes under their headings, in the order given. */
export function groupChanges<Change extends { readonly range: DayRange }>(
  changes: readonly Change[],
): { group: ChangeGroup; changes: Change[] }[] {
  const groups: { group: ChangeGroup; changes: Change[] }[] = [];
  for (const change of changes) {
    const group = groupOf(change.range);
    const last = groups.at(-1);
    if (last !== undefined && last.group.kind === group.kind && last.group.date === group.date)
      last.changes.push(change);
    else groups.push({ group, changes: [change] });
  }
  return groups;
}
