import { firstDayOf, type IsoDay, lastDayOf, type ReducedDate } from "../dates/calendar-date.ts";
import type { VisitStatus } from "../entities/visit.ts";
import type { Existence } from "../treaty-law/periods.ts";
import { isBefore, lifeObjection } from "./check-date.ts";
import type { Objection, RecordValues } from "./kinds.ts";

/** What can be said against what is recorded of a visit without looking at anything else on record. */

interface Days {
  readonly start: ReducedDate | null;
  readonly end: ReducedDate | null;
}

/** @param existence when the visited state began and ceased to exist */
export function visitObjections(
  visit: RecordValues<"visit">,
  { today, existence }: { readonly today: IsoDay; readonly existence: Existence },
): Objection[] {
  const objections: Objection[] = [];
  const object = (field: string, rule: string | null) => {
    if (rule !== null) objections.push({ field, rule });
  };
  const { start, end, status, reportOn } = visit;
  object("start", (isPlanned(status) ? null : notLater(start, today)) ?? lifeObjection(start, existence));
  if (isBefore(end, start)) object("end", "beforeStart");
  else object("end", (isPlanned(status) ? null : notLater(end, today)) ?? lifeObjection(end, existence));
  if (visit.mandateKind !== "ohchr-leadership" && visit.mandate === null) object("mandate", "required");
  object("reportOn", notLater(reportOn, today) ?? (isBefore(reportOn, start) ? "beforeVisit" : null));
  for (const [index, { date }] of visit.contexts.entries()) {
    object(`contexts.${index}.date`, notLater(date, today) ?? (isBefore(end, date) ? "afterVisit" : null));
  }
  return [...objections, ...stageObjections(visit, { today, existence })];
}

/** What can be said against the way of a visit: its steps follow one another, and the last is where the visit stands. */
function stageObjections(
  { stages, status }: Pick<RecordValues<"visit">, "stages" | "status">,
  { today, existence }: { readonly today: IsoDay; readonly existence: Existence },
): Objection[] {
  const objections: Objection[] = [];
  let last: ReducedDate | null = null;
  for (const [index, { stage, date }] of stages.entries()) {
    const rule =
      notLater(date, today) ?? lifeObjection(date, existence) ?? (isBefore(date, last) ? "beforePrevious" : null);
    if (rule !== null) objections.push({ field: `stages.${index}.date`, rule });
    if (stage === "done" && index < stages.length - 1) {
      objections.push({ field: `stages.${index}.stage`, rule: "nothingAfterMade" });
    }
    last = date ?? last;
  }
  const stands = stages.at(-1)?.stage;
  if (stands !== undefined && stands !== status) objections.push({ field: "status", rule: "otherStage" });
  return objections;
}

/** Only a visit that was made must have been made by today. */
function isPlanned(status: VisitStatus): boolean {
  return status !== "done";
}

/** "future" for a date that no day of today or before can be. */
export function notLater(date: ReducedDate | null, today: IsoDay): string | null {
  return date !== null && firstDayOf(date) > today ? "future" : null;
}

/** The rule that the date of something said at a visit breaks; null where it breaks none. */
export function saidObjection(date: ReducedDate | null, visit: Days | null, today: IsoDay): string | null {
  return notLater(date, today) ?? (visit !== null && isBefore(date, visit.start) ? "beforeVisit" : null);
}

/** True where a visit cannot have come before another one that follows it up. */
export function isNoEarlier(visit: Days, followUp: Days): boolean {
  return visit.start !== null && followUp.start !== null && firstDayOf(visit.start) > lastDayOf(followUp.start);
}

/** Outcomes that somebody has found out, so that they can say where. */
const foundOut: ReadonlySet<string> = new Set(["kept", "kept-in-part", "broken"]);

/** What can be said against a promise beside the visit at which it was made. */
export function promiseObjections(promise: RecordValues<"commitment">, today: IsoDay): Objection[] {
  const objections: Objection[] = [];
  const object = (field: string, rule: string | null) => {
    if (rule !== null) objections.push({ field, rule });
  };
  const early = (date: ReducedDate | null) => (isBefore(date, promise.date) ? "beforePromise" : null);
  object("dueOn", early(promise.dueOn));
  object("outcomeDate", notLater(promise.outcomeDate, today) ?? early(promise.outcomeDate));
  if (foundOut.has(promise.outcome) && promise.outcomeSource === null) object("outcomeSource", "required");
  const seen = new Set<string>();
  for (const [index, { treaty, act }] of promise.targets.entries()) {
    const target = `${treaty} ${act}`;
    if (seen.has(target)) object(`targets.${index}.treaty`, "twice");
    seen.add(target);
  }
  return objections;
}
