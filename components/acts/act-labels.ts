import type { ActValues } from "#domain/acts/act-values.ts";

/** The label of each field of an act's form, by its key in messages under `acts.new`. */
export const actLabels = {
  participant: "participant",
  instrument: "treaty",
  act: "kind",
  date: "date",
  effectiveDate: "effectiveDate",
  announced: "announced",
  notification: "notification",
  note: "note",
  sourceTitle: "sourceTitle",
  sourceUrl: "sourceUrl",
  sourceSymbol: "sourceSymbol",
  sourceReadOn: "sourceReadOn",
} as const satisfies Record<keyof ActValues, string>;
