import type { ReactNode } from "react";
import { CheckField, SelectField, TextAreaField, TextField } from "#components/forms/field.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { type FormValues, rowCount } from "#domain/forms/form-values.ts";
import type { WordedField } from "./worded-field.ts";

interface Shown {
  readonly values: FormValues;
  readonly errorOf: (name: string) => string | undefined;
  /** Whether anything is wrong in what begins so. */
  readonly hasError: (prefix: string) => boolean;
  /** Of what may be left open. */
  readonly none: string;
  /** Of what must be chosen. */
  readonly choose: string;
}

/** The fields of a record, as they stand. */
export function RecordInputs({ fields, ...shown }: Shown & { readonly fields: readonly WordedField[] }) {
  return (
    <div className="grid gap-x-6 gap-y-5 md:grid-cols-2 md:items-end">
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
          className={field.longest > 300 ? "md:col-span-2" : ""}
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
    case "choices":
      return (
        <Group name={name} label={label} hint={field.hint} error={about.error}>
          <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
            {field.options.map((option) => {
              const ticked = shown.values[`${name}.${option.value}`] ?? "";
              return (
                <CheckField
                  key={`${option.value} ${ticked}`}
                  name={`${name}.${option.value}`}
                  label={option.label}
                  error={undefined}
                  value={option.value}
                  defaultChecked={ticked !== ""}
                />
              );
            })}
          </div>
        </Group>
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

/** Rows, each folded up with the first words of what it says, and an empty one to add another. */
function Rows({
  field,
  error,
  ...shown
}: Shown & { readonly field: Extract<WordedField, { kind: "rows" }>; readonly error: string | undefined }) {
  const filled = rowCount(shown.values, field.name);
  return (
    <Group name={field.name} label={field.label} hint={field.hint} error={error}>
      <ol className="space-y-2">
        {Array.from({ length: filled + 1 }, (_, index) => index).map((index) => {
          const prefix = `${field.name}.${index}.`;
          const about = firstWords(field.columns, shown.values, prefix);
          const number = `${field.rowLabel} ${index + 1}`;
          return (
            <li key={index} className="border-line border-l-2 pl-4">
              <Disclosure
                open={shown.hasError(prefix)}
                summary={index === filled ? field.addLabel : about === "" ? number : `${number}: ${about}`}
                label={index === filled ? `${field.addLabel} (${field.label})` : undefined}
              >
                <fieldset className="min-w-0 pb-3">
                  <legend className="sr-only">{`${field.label}, ${number}`}</legend>
                  <RecordInputs fields={field.columns.map((column) => inRow(column, prefix))} {...shown} />
                </fieldset>
              </Disclosure>
            </li>
          );
        })}
      </ol>
    </Group>
  );
}

/** What a row says first, to know it by. */
function firstWords(columns: readonly WordedField[], values: FormValues, prefix: string): string {
  const texts = columns.flatMap((column) => (column.kind === "line" || column.kind === "text" ? [column.name] : []));
  const said = texts.flatMap((name) => (values[prefix + name] ?? "").trim() || []).join(", ");
  return said.length > 90 ? `${said.slice(0, 90)}…` : said;
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
