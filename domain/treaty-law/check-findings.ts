import type { IsoDay } from "../dates/calendar-date.ts";
import type { ActionKind, TreatyAction } from "./actions.ts";
import type { Course } from "./course.ts";
import type { TreatyContext } from "./entry-into-force.ts";
import type { Existence } from "./periods.ts";
import type { ParticipationStatus } from "./status.ts";

/** What is checked when somebody records an act, and what a check can find. */

/** Rules whose breach refuses an act. Their words stand in messages under `checks.refusals`. */
export const refusalRules = [
  "not-a-date",
  "date-missing",
  "before-adoption",
  "after-dissolution",
  "in-the-future",
  "effect-before-act",
  "same-act-recorded",
  "accession-only",
  "signature-missing",
  "already-signed",
  "already-bound",
  "not-bound",
  "withdrawal-too-early",
  "rescission-too-late",
  "confirmation-by-state",
] as const;
export type RefusalRule = (typeof refusalRules)[number];

/** Rules whose breach asks for a reason. Their words stand in messages under `checks.warnings`. */
export const warningRules = [
  "accession-after-signature",
  "signed-and-bound-on-one-day",
  "without-parent",
  "before-independence",
  "no-withdrawal-clause",
  "withdrawal-not-on-record",
  "succession-undated",
  "effect-differs-from-rule",
  "idles-other-act",
] as const;
export type WarningRule = (typeof warningRules)[number];

/** What a rule found: the field it is about, the article it rests on, and what its words name. */
export interface Finding<Rule extends string = RefusalRule | WarningRule> {
  readonly rule: Rule;
  readonly field: "kind" | "date" | "effectiveDate" | "treaty";
  /** Article of the treaty; null for a rule of general law. */
  readonly article: string | null;
  /** Days and kinds that the words of the rule name. */
  readonly values: Readonly<Record<string, string>>;
}

/** An act that somebody wants to record, as it was typed. */
export interface ProposedAction {
  readonly kind: ActionKind;
  /** YYYY-MM-DD, YYYY-MM or YYYY; null where only the effect is known. */
  readonly date: string | null;
  /** YYYY-MM-DD. */
  readonly effectiveOn: string | null;
  /** True for an act that has been announced for a day to come. */
  readonly announced?: boolean;
  /** The day that an imprecise act is not older than, where that is on record. */
  readonly notBefore?: IsoDay | null;
}

/** What the act is held against. */
export interface CheckContext {
  readonly state: string;
  readonly treaty: string;
  readonly law: TreatyContext;
  /** Acts of that participant under that treaty that count; without the one that a correction replaces. */
  readonly actions: readonly TreatyAction[];
  readonly existence: Existence;
  readonly organisation: boolean;
  /** Where the participant stands under the parent treaty on a day; null where the treaty has no parent. */
  readonly parentStatusOn: ((day: IsoDay) => ParticipationStatus) | null;
  readonly today: IsoDay;
}

export interface ActionCheck {
  readonly refusals: readonly Finding<RefusalRule>[];
  readonly warnings: readonly Finding<WarningRule>[];
}

/** The act with what the law makes of it. */
export interface Facts {
  readonly action: TreatyAction;
  readonly range: { readonly earliest: IsoDay; readonly latest: IsoDay };
  /** The course with the act, and without it. */
  readonly course: Course;
  readonly before: Course;
}

/** Id of the act that is checked, among those on record. */
export const proposedId = "~proposed";

/** Acts on record that the act newly leaves without effect. */
export function newlyIdle({ course, before }: Facts): Course["withoutEffect"] {
  const idleBefore = new Set(before.withoutEffect.map((one) => one.action.id));
  return course.withoutEffect.filter((one) => one.action.id !== proposedId && !idleBefore.has(one.action.id));
}

/** Why the act itself would have no effect; undefined where it has one. */
export function idleness({ course }: Facts): Course["withoutEffect"][number]["because"] | undefined {
  return course.withoutEffect.find((one) => one.action.id === proposedId)?.because;
}

export function finding<Rule extends string>(
  rule: Rule,
  field: Finding["field"],
  article: string | null = null,
  values: Readonly<Record<string, string>> = {},
): Finding<Rule> {
  return { rule, field, article, values };
}
