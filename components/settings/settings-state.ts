/** What a form of a part of the settings answers, in the reader's words. */
export interface SettingsState {
  /** The empty field is the whole form. */
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  /** What was done; null where nothing was. */
  readonly notice: string | null;
  /** What a colleague changed meanwhile; null where nobody did. */
  readonly stale: StaleSettings | null;
  /** What was typed, to be corrected, never a secret; null where it was saved. */
  readonly typed: TypedFields | null;
  /** How many times it was sent, so that each answer fills the fields anew. */
  readonly sent: number;
}

export interface StaleSettings {
  readonly said: string;
  readonly differences: readonly {
    readonly field: string;
    readonly label: string;
    readonly theirs: string;
    readonly yours: string;
  }[];
  /** The version to go on from. */
  readonly version: number;
}

/** Fields by their names; of ticks, those that are set. */
export type TypedFields = Readonly<Record<string, string | readonly string[]>>;

/** A form that nobody has sent yet. */
export const unsent: SettingsState = { errors: [], notice: null, stale: null, typed: null, sent: 0 };

/** What a form does when it is sent, with or without JavaScript. */
export type SettingsAction = (state: SettingsState, form: FormData) => Promise<SettingsState>;

/** What every form of settings says. */
export type SettingsWords = Readonly<
  Record<
    "save" | "errorTitle" | "staleTitle" | "differs" | "equal" | "restart" | "remove" | "onRecord" | "typed",
    string
  >
>;
