"use client";

import { useActionState } from "react";
import { Notice } from "#components/accounts/notice.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { keepTyped } from "#components/forms/keep-typed.ts";
import { type SettingsField, SettingsFieldOf } from "./settings-field.tsx";
import { type SettingsAction, type SettingsWords, unsent } from "./settings-state.ts";
import { StaleSettingsNotice } from "./stale-settings-notice.tsx";

/**
 * A form of a part of the settings: says above it what is wrong, was done or a colleague did meanwhile, and keeps what was
 * typed. It needs no JavaScript.
 */
export function SettingsForm({
  action,
  version,
  fields,
  words,
}: {
  readonly action: SettingsAction;
  /** Of the values that the fields are filled with. */
  readonly version: number;
  readonly fields: readonly SettingsField[];
  readonly words: SettingsWords;
}) {
  const [state, send, sending] = useActionState(action, unsent);
  const { errors, stale, typed } = state;
  return (
    <>
      <ErrorSummary title={words.errorTitle} errors={errors} />
      <Notice notice={state.notice} secrets={[]} />
      {stale === null ? null : <StaleSettingsNotice stale={stale} words={words} />}
      <form action={send} onReset={keepTyped} className="grid max-w-md gap-5" noValidate inert={sending}>
        <input key={`version ${state.sent}`} type="hidden" name="version" value={stale?.version ?? version} />
        {fields.map((field) => (
          <SettingsFieldOf
            key={`${field.name} ${state.sent}`}
            field={field}
            typed={typed === null ? undefined : (typed[field.name] ?? null)}
            error={errors.find((one) => one.field === field.name)?.message}
            removeLabel={words.remove}
          />
        ))}
        <div>
          <button type="submit" className="button button-primary" aria-disabled={sending}>
            {words.save}
          </button>
        </div>
      </form>
    </>
  );
}
