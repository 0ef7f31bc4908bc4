import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

interface FieldProps {
  /** Name of the field in the form; also its id, to which the error summary leads. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with the value, in words. */
  readonly error?: string | undefined;
  readonly className?: string;
}

/** What an input needs so that its hint and its error are read out with it. */
function described({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const ids = [hint === undefined ? null : `${name}-hint`, error === undefined ? null : `${name}-error`];
  const describedBy = ids.filter((id) => id !== null).join(" ");
  return {
    id: name,
    name,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-describedby": describedBy === "" ? undefined : describedBy,
  } as const;
}

function Frame({ name, label, hint, error, className, children }: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={clsx("min-w-0", className)}>
      <label htmlFor={name} className="block font-semibold text-sm">
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className="mt-0.5 max-w-prose text-ink-2 text-xs">
          {hint}
        </p>
      )}
      {children}
      {error === undefined ? null : (
        <p id={`${name}-error`} className="mt-1 max-w-prose text-danger text-sm">
          {error}
        </p>
      )}
    </div>
  );
}

/** A line of text, a date or the like, with its label, hint and error. */
export function TextField({
  name,
  label,
  hint,
  error,
  className,
  ...input
}: FieldProps & Omit<ComponentProps<"input">, "id" | "name" | "className">) {
  return (
    <Frame name={name} label={label} hint={hint} error={error} className={className ?? ""}>
      <input {...input} {...described({ name, hint, error })} className="field mt-1 w-full min-w-0" />
    </Frame>
  );
}

/** A text of several lines. */
export function TextAreaField({
  name,
  label,
  hint,
  error,
  className,
  ...input
}: FieldProps & Omit<ComponentProps<"textarea">, "id" | "name" | "className">) {
  return (
    <Frame name={name} label={label} hint={hint} error={error} className={className ?? ""}>
      <textarea
        rows={3}
        {...input}
        {...described({ name, hint, error })}
        className="field mt-1 h-auto w-full min-w-0 py-2"
      />
    </Frame>
  );
}

/** A choice of one. The options are the children. */
export function SelectField({
  name,
  label,
  hint,
  error,
  className,
  children,
  ...input
}: FieldProps & Omit<ComponentProps<"select">, "id" | "name" | "className">) {
  return (
    <Frame name={name} label={label} hint={hint} error={error} className={className ?? ""}>
      <select {...input} {...described({ name, hint, error })} className="field mt-1 w-full min-w-0">
        {children}
      </select>
    </Frame>
  );
}

/** Something to tick, its label behind it. */
export function CheckField({
  name,
  label,
  error,
  className,
  id = name,
  ...input
}: Omit<FieldProps, "hint"> & Omit<ComponentProps<"input">, "name" | "className" | "type">) {
  return (
    <div className={clsx("min-w-0", className)}>
      <label htmlFor={id} className="flex min-h-6 items-start gap-2 text-sm">
        <input
          {...input}
          type="checkbox"
          id={id}
          name={name}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          className="mt-1 size-4 shrink-0 accent-accent"
        />
        <span className="max-w-prose">{label}</span>
      </label>
      {error === undefined ? null : (
        <p id={`${id}-error`} className="mt-1 max-w-prose text-danger text-sm">
          {error}
        </p>
      )}
    </div>
  );
}
