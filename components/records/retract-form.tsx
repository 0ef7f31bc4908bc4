"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { TextAreaField } from "#components/forms/field.tsx";
import type { FormError } from "#domain/acts/act-values.ts";

export interface RetractFormState {
  readonly errors: readonly FormError[];
  readonly reason: string;
  /** The version that was looked at. */
  readonly version: string;
}

/** Takes a record out of what counts, with a reason. It needs no JavaScript. */
export function RetractForm({
  action,
  version,
  words,
}: {
  readonly action: (state: RetractFormState, form: FormData) => Promise<RetractFormState>;
  readonly version: string;
  readonly words: Readonly<Record<"errors" | "reason" | "reasonHint" | "record", string>>;
}) {
  const [state, send] = useActionState(action, { errors: [], reason: "", version });
  return (
    <div className="mt-6">
      <ErrorSummary title={words.errors} errors={state.errors} />
      <form action={send} className="max-w-prose space-y-4" noValidate>
        <input type="hidden" name="version" value={state.version} />
        <TextAreaField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          error={state.errors.find(({ field }) => field === "reason")?.message}
          key={state.reason}
          defaultValue={state.reason}
          maxLength={2000}
          required
        />
        <button type="submit" className="button button-primary">
          {words.record}
        </button>
      </form>
    </div>
  );
}
