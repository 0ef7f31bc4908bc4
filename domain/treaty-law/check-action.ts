import { isReducedDate, precisionOf } from "../dates/calendar-date.ts";
import type { TreatyAction } from "./actions.ts";
import {
  type ActionCheck,
  type CheckContext,
  type Facts,
  type Finding,
  finding,
  type ProposedAction,
  proposedId,
  type RefusalRule,
} from "./check-findings.ts";
import { refusalsOf } from "./check-refusals.ts";
import { warningsOf } from "./check-warnings.ts";
import { dayRangeOf } from "./entry-into-force.ts";
import { latestCourse } from "./participation.ts";

/**
 * Holds an act against the law before it is recorded. Forms, importers and the interface all use it. A date that is not
 * exact refuses only what cannot be true on any day that it can mean.
 * @returns every refusal and warning, not only the first; nothing else is looked at where a date is no date
 */
export function checkAction(proposed: ProposedAction, context: CheckContext): ActionCheck {
  const unreadable = unreadableDates(proposed);
  if (unreadable.length > 0) return { refusals: unreadable, warnings: [] };
  const action = proposedAct(proposed, context);
  const range = dayRangeOf(action, context.law);
  const course = latestCourse([...context.actions, action], context.law);
  const facts: Facts = { action, range, course, before: latestCourse(context.actions, context.law) };
  return { refusals: refusalsOf(proposed, facts, context), warnings: warningsOf(facts, context) };
}

function unreadableDates({ date, effectiveOn }: ProposedAction): Finding<RefusalRule>[] {
  const found: Finding<RefusalRule>[] = [];
  if (date !== null && !isReducedDate(date)) found.push(finding("not-a-date", "date", null, { value: date }));
  if (effectiveOn !== null && !(isReducedDate(effectiveOn) && precisionOf(effectiveOn) === "day")) {
    found.push(finding("not-a-date", "effectiveDate", null, { value: effectiveOn }));
  }
  if (date === null && effectiveOn === null) found.push(finding("date-missing", "date"));
  return found;
}

/** The act as the law sees it, with the id by which findings name it. Throws RangeError where its date is no date. */
export function proposedAct(
  proposed: ProposedAction,
  { state, treaty }: Pick<CheckContext, "state" | "treaty">,
): TreatyAction {
  const { kind, date, effectiveOn, notBefore = null } = proposed;
  const kindBasis = kind === "consent-kind-unknown" ? "not-stated" : "stated";
  const precision = precisionOf(date);
  return { id: proposedId, state, treaty, kind, kindBasis, date, precision, notBefore, effectiveOn };
}
