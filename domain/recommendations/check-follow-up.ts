import { firstDayOf, type IsoDay, isReducedDate, lastDayOf } from "../dates/calendar-date.ts";
import type { AssessorKind, CommitteeGrade } from "../entities/visit.ts";
import type { FollowUpStatus } from "./follow-up.ts";

/** Rules for an assessment of where a recommendation stands. Their words stand in messages under `errors.rules`. */
export type FollowUpRule = "date" | "future" | "beforeRecommendation";

/**
 * What stands against an assessment; null where nothing does. An imprecise date is refused only where no day of it can be
 * true.
 * @param made when the recommendation was made; null where no day of it is known
 */
export function checkFollowUp(
  date: string | null,
  { made, today }: { readonly made: IsoDay | null; readonly today: IsoDay },
): FollowUpRule | null {
  if (date === null || !isReducedDate(date)) return "date";
  if (firstDayOf(date) > today) return "future";
  return made !== null && lastDayOf(date) < made ? "beforeRecommendation" : null;
}

/** What else an assessment says. */
interface Said {
  readonly status: FollowUpStatus;
  readonly assessorKind: AssessorKind;
  readonly grade: CommitteeGrade | null;
  readonly lookedIn: string | null;
}

/**
 * Fields of an assessment that do not go together: a grade is given by a committee; where it was looked for belongs to what
 * was not found, and must then be said.
 * @param was the assessment that is put right: one that never said where it was looked for may go on so; null for a new one
 */
export function partsObjections(said: Said, was: Said | null): { readonly field: string; readonly rule: string }[] {
  const objections: { field: string; rule: string }[] = [];
  const inVain = said.status === "no-information";
  if (said.grade !== null && said.assessorKind !== "committee")
    objections.push({ field: "grade", rule: "ofCommittee" });
  if (said.lookedIn !== null && !inVain) objections.push({ field: "lookedIn", rule: "ofNoInformation" });
  const neverSaid = was !== null && was.status === "no-information" && was.lookedIn === null;
  if (inVain && said.lookedIn === null && !neverSaid) objections.push({ field: "lookedIn", rule: "required" });
  return objections;
}
