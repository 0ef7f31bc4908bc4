/** What was typed into the form of an act, as text; null where nothing was. The names are those of the form's fields. */
export interface ActValues {
  readonly participant: string | null;
  readonly instrument: string | null;
  readonly act: string | null;
  readonly date: string | null;
  readonly effectiveDate: string | null;
  readonly announced: string | null;
  readonly notification: string | null;
  readonly note: string | null;
  readonly sourceTitle: string | null;
  readonly sourceUrl: string | null;
  readonly sourceSymbol: string | null;
  readonly sourceReadOn: string | null;
}

export const actFields = [
  "participant",
  "instrument",
  "act",
  "date",
  "effectiveDate",
  "announced",
  "notification",
  "note",
  "sourceTitle",
  "sourceUrl",
  "sourceSymbol",
  "sourceReadOn",
] as const satisfies readonly (keyof ActValues)[];

/** Fields of the check and the interface by the names that the form gives them. */
const formNames: Readonly<Record<string, string>> = {
  state: "participant",
  treaty: "instrument",
  kind: "act",
  "source.title": "sourceTitle",
  "source.url": "sourceUrl",
  "source.symbol": "sourceSymbol",
  "source.readOn": "sourceReadOn",
  source: "sourceTitle",
  precision: "date",
};

/** The form's name of a field of the interface. */
export function formNameOf(field: string): string {
  return formNames[field] ?? field;
}

/** A field of the form that is wrong, with the words for it. */
export interface FormError {
  readonly field: string;
  readonly message: string;
}
