import type { ActValues } from "#domain/acts/act-values.ts";
import type { RecordedAction } from "#domain/entities/record.ts";

/** An act on record as the form shows it, to be corrected. Its main source is the one that can be changed. */
export function recordedValues(action: RecordedAction): ActValues {
  const [source] = action.sources;
  return {
    participant: action.state,
    instrument: action.treaty,
    act: action.kind,
    date: action.date,
    effectiveDate: action.effectiveOn,
    announced: null,
    notification: action.notification,
    note: action.note,
    sourceTitle: source?.title ?? null,
    sourceUrl: source?.url ?? null,
    sourceSymbol: source?.symbol ?? null,
    sourceReadOn: source?.readOn ?? null,
  };
}
