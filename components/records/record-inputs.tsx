import type { ReactNode } from "react";
import { CheckField, SelectField, TextAreaField, TextField } from "#components/forms/field.tsx";
import { type FormValues, rowCount } from "#domain/forms/form-values.ts";
import type { WordedField } from "./worded-field.ts";

/** Empty rows that are offered behind those that are filled in; fewer inside a row, of which each has its own. */
const spareRows = 2;
const spareInside = 1;

interface Shown {
  readonly values: FormValues;
  readonly errorOf: (name: string) => string | undefined;
  /** Of what may be left open. */
  readonly none: string;
  /** Of what must be chosen. */
  readonly choose: string;
}

/** The fields of a record, as they stand. */
export function RecordInputs({ fields, ...shown }: Shown & { readonly fields: readonly WordedField[] }) {
  return (
    <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
      {fields.map((field) => (
        <RecordInput key={field.name} field={field} {...shown} />
      ))}
    </div>
  );
}

function RecordInput({ field, ...shown }: Shown & { readonly field: WordedField }): ReactNode {
  const { name, label } = field;
  const about = {
    name,
    label,
    error: shown.errorOf(name),
    ...(field.hint === null ? {} : { hint: field.hint }),
  };
  const value = shown.values[name] ?? "";
  switch (field.kind) {
    case "line":
      return (
        <TextField
          {...about}
          key={value}
          defaultValue={value}
          maxLength={field.longest}
          readOnly={field.fixed}
          autoComplete="off"
          {...(field.list === null || field.fixed ? {} : { list: field.list })}
        />
      );
    case "text":
      return (
        <TextAreaField
          {...about}
          key={value}
          defaultValue={value}
          maxLength={field.longest}
          readOnly={field.fixed}
          className="md:col-span-2"
        />
      );
    case "day":
      return <TextField {...about} key={value} type="date" defaultValue={value} readOnly={field.fixed} />;
    case "choice":
      return (
        <SelectField {...about} key={value} defaultValue={value}>
          <option value="">{field.required ? shown.choose : shown.none}</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectField>
      );
    case "tick":
      return (
        <CheckField
          name={name}
          label={label}
          error={about.error}
          key={value}
          value="yes"
          defaultChecked={value !== ""}
          className="self-end pb-2"
        />
      );
    case "group":
      return (
        <Group name={name} label={label} hint={field.hint} error={about.error}>
          <RecordInputs fields={field.fields} {...shown} />
        </Group>
      );
    case "rows":
      return <Rows field={field} error={about.error} {...shown} />;
  }
}

function Rows({
  field,
  error,
  ...shown
}: Shown & { readonly field: Extract<WordedField, { kind: "rows" }>; readonly error: string | undefined }) {
  const count = rowCount(shown.values, field.name) + (field.name.includes(".") ? spareInside : spareRows);
  return (
    <Group name={field.name} label={field.label} hint={field.hint} error={error}>
      <ol className="space-y-5">
        {Array.from({ length: count }, (_, index) => index).map((index) => (
          <li key={index} className="border-line border-l-2 pl-4">
            <fieldset className="min-w-0">
              <legend className="mb-2 text-ink-2 text-sm">{`${field.rowLabel} ${index + 1}`}</legend>
              <RecordInputs
                fields={field.columns.map((column) => inRow(column, `${field.name}.${index}.`))}
                {...shown}
              />
            </fieldset>
          </li>
        ))}
      </ol>
    </Group>
  );
}

/** A column as a field of one row. */
function inRow(column: WordedField, prefix: string): WordedField {
  const named = { ...column, name: prefix + column.name };
  return named.kind === "group" ? { ...named, fields: named.fields.map((field) => inRow(field, prefix)) } : named;
}

function Group({
  name,
  label,
  hint,
  error,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly error: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      className="mt-3 min-w-0 md:col-span-2"
      aria-describedby={error === undefined ? undefined : `${name}-error`}
    >
      <legend className="mb-2 font-semibold text-lg">{label}</legend>
      {hint === null ? null : <p className="mb-3 max-w-prose text-ink-2 text-xs">{hint}</p>}
      {error === undefined ? null : (
        <p id={`${name}-error`} className="mb-3 text-danger text-sm">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
