/** A field of a form in the reader's words, with all that it needs to be asked for. */
export type WordedField = {
  /** Whole name of the input. Of rows: the name that the number and the column's name follow. */
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  /** What stands in it cannot be changed. */
  readonly fixed: boolean;
} & (
  | {
      readonly kind: "line" | "text";
      readonly required: boolean;
      readonly longest: number;
      readonly list: string | null;
    }
  | { readonly kind: "day"; readonly required: boolean }
  | { readonly kind: "choice"; readonly required: boolean; readonly options: readonly FieldOption[] }
  | { readonly kind: "tick" }
  | { readonly kind: "choices"; readonly options: readonly FieldOption[] }
  | { readonly kind: "group"; readonly fields: readonly WordedField[] }
  | {
      readonly kind: "rows";
      readonly columns: readonly WordedField[];
      readonly rowLabel: string;
      readonly addLabel: string;
    }
);

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** What the browser offers while somebody types, by the name that a field gives. */
export type OptionLists = Readonly<Record<string, readonly FieldOption[]>>;
