import type { FormError } from "#domain/acts/act-values.ts";
import type { FormValues } from "#domain/forms/form-values.ts";

/** What a record would change, in the reader's words. */
export interface WordedPreview {
  /** Digest of what was looked at: what is recorded must be the same. */
  readonly checked: string;
  /** Of a correction: what differs from what is on record. */
  readonly differences: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  readonly notes: readonly string[];
  readonly warnings: readonly { readonly rule: string; readonly message: string }[];
  /** Said above it, where something has to be. */
  readonly notice: string | null;
}

/** What a colleague changed meanwhile, in the reader's words. */
export interface WordedConflict {
  readonly title: string;
  readonly reason: string | null;
  readonly fields: readonly {
    readonly label: string;
    readonly was: string;
    readonly theirs: string;
    readonly mine: string;
    readonly clash: boolean;
  }[];
}

/** What the form of a record answers. */
export interface RecordFormState {
  readonly errors: readonly FormError[];
  readonly values: FormValues;
  /** The version that is being put right; null for a new record. */
  readonly version: string | null;
  /** A number of its own for this one write. */
  readonly token: string;
  readonly preview: WordedPreview | null;
  readonly conflict: WordedConflict | null;
  /** What was typed besides the record. */
  readonly reason: string;
  readonly remark: string;
  readonly acknowledged: readonly string[];
}

export type RecordFormAction = (state: RecordFormState, form: FormData) => Promise<RecordFormState>;
