"use client";

import { type ReactNode, useActionState } from "react";
import { type FormAction, unsent } from "./form-state.ts";

/** A form of one row of a table: hidden fields, perhaps a choice, and a button. What comes of it is said beside it. */
export function RowButton({
  action,
  hidden,
  label,
  about,
  children,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly label: string;
  /** The label with what it is about, for those who hear the button without its row. */
  readonly about: string;
  readonly children?: ReactNode;
}) {
  const [state, send] = useActionState(action, unsent);
  const said = state.notice ?? state.errors[0]?.message ?? null;
  return (
    <form action={send} className="flex flex-wrap items-center gap-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit" className="button" aria-label={about}>
        {label}
      </button>
      {said === null ? null : (
        <span role={state.notice === null ? "alert" : "status"} className="text-sm">
          {said}
        </span>
      )}
    </form>
  );
}
