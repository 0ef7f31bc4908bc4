import type records from "#messages/en/records.json";

/** The words of a form besides those of its fields. */
export type FormWords = Readonly<Record<FormWord, string>>;

export const formWords = [
  "check",
  "record",
  "correct",
  "draft",
  "remark",
  "remarkHint",
  "choose",
  "none",
  "errors",
  "changes",
  "changesLead",
  "differences",
  "sameAsBefore",
  "warnings",
  "acknowledge",
  "reason",
  "reasonHint",
  "editorRecords",
] as const satisfies readonly (keyof typeof records.form)[];
type FormWord = (typeof formWords)[number];

/** The words of what a colleague changed meanwhile. */
export type ConflictWords = Readonly<Record<ConflictWord, string>>;

export const conflictWords = [
  "lead",
  "field",
  "was",
  "theirs",
  "mine",
  "clash",
] as const satisfies readonly (keyof typeof records.conflict)[];
type ConflictWord = (typeof conflictWords)[number];
