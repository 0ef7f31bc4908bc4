import { firstDayOf, type IsoDay, type KnownDate, lastDayOf } from "../dates/calendar-date.ts";
import type { Declaration, DomesticStep, RecordedAction } from "../entities/record.ts";
import { isConsent, isSignature } from "../treaty-law/actions.ts";
import { dayRangeOf } from "../treaty-law/entry-into-force.ts";
import type { DayScale } from "./day-scale.ts";

/** What is drawn; one shape each. "note" is any act that moves no status. */
export type MarkShape = "promise" | "signature" | "domestic" | "deposit" | "withdrawal" | "note";

/** What a mark stands for, to be put into words. */
export type MarkSubject =
  | { readonly kind: "action"; readonly action: RecordedAction }
  | { readonly kind: "domestic"; readonly step: DomesticStep }
  | { readonly kind: "declaration"; readonly declaration: Declaration }
  | { readonly kind: "promise" };

export interface TimelineMark {
  readonly shape: MarkShape;
  readonly x: number;
  /** From first to last possible day, where the date is not known to the day. */
  readonly doubt: { readonly from: number; readonly to: number } | null;
  readonly when: KnownDate;
  /** False for the lesser steps of a domestic procedure. */
  readonly major: boolean;
  readonly subject: MarkSubject;
}

const majorSteps: ReadonlySet<string> = new Set(["ratifying-law-signed", "ratified-domestically"]);

function shapeOf(action: RecordedAction): MarkShape {
  if (isConsent(action.kind)) return "deposit";
  if (isSignature(action.kind)) return "signature";
  if (action.kind === "withdrawal" || action.kind === "withdrawal-of-ratification") return "withdrawal";
  return "note";
}

function place(scale: DayScale, earliest: IsoDay, latest: IsoDay): Pick<TimelineMark, "x" | "doubt"> {
  const from = scale.at(earliest);
  const to = scale.at(latest);
  return from === to ? { x: from, doubt: null } : { x: (from + to) / 2, doubt: { from, to } };
}

/** An international act, or null where nothing at all is known of its day. */
export function actionMark(action: RecordedAction, adoptedOn: IsoDay, scale: DayScale): TimelineMark | null {
  if (action.date === null && action.effectiveOn === null) return null;
  const { earliest, latest } = dayRangeOf(action, { adoptedOn });
  const { date, precision } = action;
  const when = { date, precision };
  return {
    ...place(scale, earliest, latest),
    shape: shapeOf(action),
    when,
    major: true,
    subject: { kind: "action", action },
  };
}

/** A step of the state's own procedure, or null where its date is not known. */
export function domesticMark(step: DomesticStep, scale: DayScale): TimelineMark | null {
  if (step.date === null) return null;
  const when = { date: step.date, precision: step.precision };
  const where = place(scale, firstDayOf(step.date), lastDayOf(step.date));
  return { ...where, shape: "domestic", when, major: majorSteps.has(step.kind), subject: { kind: "domestic", step } };
}

/** A declaration or reservation, or null where its date is not known. */
export function declarationMark(declaration: Declaration, scale: DayScale): TimelineMark | null {
  if (declaration.date === null) return null;
  const when = { date: declaration.date, precision: declaration.precision };
  const where = place(scale, firstDayOf(declaration.date), lastDayOf(declaration.date));
  return { ...where, shape: "note", when, major: true, subject: { kind: "declaration", declaration } };
}

/** A promise made on a known day. */
export function promiseMark(day: IsoDay, scale: DayScale): TimelineMark {
  const when = { date: day, precision: "day" } as const;
  return { ...place(scale, day, day), shape: "promise", when, major: true, subject: { kind: "promise" } };
}
