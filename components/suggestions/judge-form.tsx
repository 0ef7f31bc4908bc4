"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { SelectField, TextAreaField } from "#components/forms/field.tsx";
import { keepTyped } from "#components/forms/keep-typed.ts";
import type { FormError } from "#domain/acts/act-values.ts";

/** What was typed to judge a suggestion, and what stands against it. */
export interface JudgeState {
  readonly errors: readonly FormError[];
  readonly status: string;
  readonly note: string;
  readonly reason: string;
}

type Word =
  | "errors"
  | "confirmTitle"
  | "status"
  | "note"
  | "noteHint"
  | "confirm"
  | "declineTitle"
  | "reason"
  | "reasonHint"
  | "decline";

/** Confirms a suggestion or declines it, by the button that is pressed. It needs no JavaScript. */
export function JudgeForm({
  action,
  place,
  options,
  offered,
  words,
  about,
}: {
  readonly action: (state: JudgeState, form: FormData) => Promise<JudgeState>;
  /** Tells its fields from those of the other forms of the page. */
  readonly place: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands in it as it is opened. */
  readonly offered: { readonly status: string; readonly note: string };
  readonly words: Readonly<Record<Word, string>>;
  /** Public name of what is judged. */
  readonly about: string;
}) {
  const [state, send] = useActionState(action, { errors: [], reason: "", ...offered });
  const nameOf = (field: string) => `${place}-${field}`;
  const errorOf = (field: string) => state.errors.find((one) => one.field === nameOf(field))?.message;
  return (
    <form action={send} onReset={keepTyped} noValidate className="mt-3" aria-label={about}>
      <ErrorSummary title={words.errors} errors={state.errors} />
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <fieldset className="min-w-0 space-y-3">
          <legend className="font-semibold">{words.confirmTitle}</legend>
          <SelectField
            name={nameOf("status")}
            label={words.status}
            error={errorOf("status")}
            key={`${state.status} status`}
            defaultValue={state.status}
          >
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          <TextAreaField
            name={nameOf("note")}
            label={words.note}
            hint={words.noteHint}
            error={errorOf("note")}
            key={`${state.note} note`}
            defaultValue={state.note}
            maxLength={2000}
            required
          />
          <button type="submit" name="do" value="confirm" className="button button-primary">
            {words.confirm}
            <span className="sr-only"> {about}</span>
          </button>
        </fieldset>
        <fieldset className="min-w-0 space-y-3">
          <legend className="font-semibold">{words.declineTitle}</legend>
          <TextAreaField
            name={nameOf("reason")}
            label={words.reason}
            hint={words.reasonHint}
            error={errorOf("reason")}
            key={`${state.reason} reason`}
            defaultValue={state.reason}
            maxLength={2000}
          />
          <button type="submit" name="do" value="decline" className="button">
            {words.decline}
            <span className="sr-only"> {about}</span>
          </button>
        </fieldset>
      </div>
    </form>
  );
}
