/** What a form about accounts answers, in the reader's words. */
export interface FormState {
  /** The empty field is the whole form. */
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  /** What was done; null where nothing was. */
  readonly notice: string | null;
  /** What is shown this once and kept nowhere. */
  readonly secrets: readonly { readonly label: string; readonly lines: readonly string[] }[];
  /** What was typed, to be corrected; never a password. */
  readonly values: Readonly<Record<string, string>>;
}

/** A form that nobody has sent yet. */
export const unsent: FormState = { errors: [], notice: null, secrets: [], values: {} };

/** What a form does when it is sent, with or without JavaScript. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
