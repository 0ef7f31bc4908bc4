"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { CheckField, SelectField, TextField } from "#components/forms/field.tsx";
import { type FormAction, unsent } from "./form-state.ts";
import { Notice } from "./notice.tsx";

/** A field of a form about accounts. Its name stands once on a page. */
export type AccountField = { readonly name: string; readonly label: string; readonly hint?: string } & (
  | {
      readonly kind: "text" | "email" | "password" | "number" | "code";
      readonly autoComplete: string;
      readonly value?: string;
    }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "ticks"; readonly options: readonly Option[] }
);

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A form that says above it what is wrong or was done, and keeps what was typed. It needs no JavaScript. */
export function AccountForm({
  action,
  fields,
  hidden = {},
  submit,
  choices,
  errorTitle,
}: {
  readonly action: FormAction;
  readonly fields: readonly AccountField[];
  readonly hidden?: Readonly<Record<string, string>>;
  readonly submit?: string;
  /** Several buttons in place of one; which was pressed is sent as "do". */
  readonly choices?: readonly Option[];
  readonly errorTitle: string;
}) {
  const [state, send, sending] = useActionState(action, unsent);
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <ErrorSummary title={errorTitle} errors={state.errors} />
      <Notice notice={state.notice} secrets={state.secrets} />
      <form action={send} className="grid max-w-sm gap-4" noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) => (
          <FieldOf key={field.name} field={field} value={state.values[field.name]} error={errorOf(field.name)} />
        ))}
        <div className="flex flex-wrap gap-2">
          {submit === undefined ? null : (
            <button type="submit" className="button button-primary" aria-disabled={sending}>
              {submit}
            </button>
          )}
          {choices?.map((choice) => (
            <button key={choice.value} type="submit" name="do" value={choice.value} className="button">
              {choice.label}
            </button>
          ))}
        </div>
      </form>
    </>
  );
}

const inputs = {
  text: { type: "text" },
  email: { type: "email", spellCheck: false },
  password: { type: "password" },
  number: { type: "text", inputMode: "numeric" },
  code: { type: "text", inputMode: "numeric", spellCheck: false },
} as const;

function FieldOf({
  field,
  value,
  error,
}: {
  readonly field: AccountField;
  readonly value: string | undefined;
  readonly error: string | undefined;
}) {
  const { name, label, hint } = field;
  if (field.kind === "ticks") {
    return (
      <fieldset
        id={name}
        className="min-w-0 space-y-1"
        aria-describedby={error === undefined ? undefined : `${name}-error`}
      >
        <legend className="font-semibold text-sm">{label}</legend>
        {field.options.map((option) => (
          <CheckField
            key={option.value}
            id={`${name}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
          />
        ))}
        {error === undefined ? null : (
          <p id={`${name}-error`} className="text-danger text-sm">
            {error}
          </p>
        )}
      </fieldset>
    );
  }
  const about = { name, label, error, ...(hint === undefined ? {} : { hint }) };
  if (field.kind === "choice") {
    return (
      <SelectField {...about} key={value ?? ""} defaultValue={value ?? field.options[0]?.value ?? ""}>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectField>
    );
  }
  return (
    <TextField
      {...about}
      {...inputs[field.kind]}
      required
      autoComplete={field.autoComplete}
      defaultValue={value ?? field.value ?? ""}
    />
  );
}
