/** Where a recommendation stands, by the latest assessment. The first state of all is "pending". */
export const followUpStatuses = [
  "pending",
  "no-information",
  "in-progress",
  "partly-implemented",
  "implemented",
  "not-implemented",
  "superseded",
] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

const openStatuses: ReadonlySet<FollowUpStatus> = new Set([
  "pending",
  "no-information",
  "in-progress",
  "partly-implemented",
]);

/** True while something of what was asked remains to be done. */
export function isOpen(status: FollowUpStatus): boolean {
  return openStatuses.has(status);
}

/** The statuses that words of a filter name; "open" names all open ones. */
export function statusesNamed(words: readonly (FollowUpStatus | "open")[]): FollowUpStatus[] {
  return followUpStatuses.filter((status) => words.includes(status) || (words.includes("open") && isOpen(status)));
}
