"use client";

import { useActionState, useEffect, useRef } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { TextAreaField } from "#components/forms/field.tsx";
import { keepTyped } from "#components/forms/keep-typed.ts";
import { ConflictPanel } from "./conflict-panel.tsx";
import type { RecordFormAction, RecordFormState } from "./form-state.ts";
import type { ConflictWords, FormWords } from "./form-words.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RecordInputs } from "./record-inputs.tsx";
import type { OptionLists, WordedField } from "./worded-field.ts";

/**
 * The form of any kind of record: what is typed is shown with what it changes before it can be recorded. It needs no
 * JavaScript, and its number makes a second click write nothing more.
 */
export function RecordForm({
  action,
  fields,
  lists,
  initial,
  words,
  conflictWords,
  draft,
  mayRecord,
}: {
  readonly action: RecordFormAction;
  readonly fields: readonly WordedField[];
  readonly lists: OptionLists;
  /** As the form is opened. */
  readonly initial: RecordFormState;
  readonly words: FormWords;
  readonly conflictWords: ConflictWords;
  /** The draft that is being worked on; null for none. */
  readonly draft: string | null;
  readonly mayRecord: boolean;
}) {
  const [state, send, sending] = useActionState(action, initial);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.errors.length > 0 || state.conflict !== null) told.current?.focus();
  }, [state]);
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.message;
  return (
    <>
      {state.conflict === null ? null : <ConflictPanel conflict={state.conflict} words={conflictWords} />}
      <div ref={told} tabIndex={-1} className="outline-none">
        <ErrorSummary title={words.errors} errors={state.errors} />
      </div>
      {/* Still while it is being answered: its fields are then filled from the answer. */}
      <form action={send} onReset={keepTyped} className="max-w-4xl" noValidate aria-busy={sending} inert={sending}>
        <input type="hidden" name="token" value={state.token} />
        {state.version === null ? null : <input type="hidden" name="version" value={state.version} />}
        {draft === null ? null : <input type="hidden" name="draft" value={draft} />}
        <RecordInputs
          fields={fields}
          values={state.values}
          errorOf={errorOf}
          hasError={(prefix) => state.errors.some(({ field }) => field.startsWith(prefix))}
          none={words.none}
          choose={words.choose}
        />
        {Object.entries(lists).map(([id, options]) => (
          <datalist key={id} id={id}>
            {options.map(({ value, label }) => (
              <option key={value} value={value} label={label} />
            ))}
          </datalist>
        ))}
        <button type="submit" name="do" value="check" className="button button-primary mt-6">
          {words.check}
        </button>
        {state.preview === null ? null : (
          <PreviewPanel
            preview={state.preview}
            state={state}
            words={words}
            corrects={state.version !== null}
            mayRecord={mayRecord}
            errorOf={errorOf}
          />
        )}
        <div className="mt-8 max-w-prose border-line border-t pt-6">
          <TextAreaField
            name="remark"
            label={words.remark}
            hint={words.remarkHint}
            key={state.remark}
            defaultValue={state.remark}
            maxLength={2000}
          />
          <button type="submit" name="do" value="draft" className="button mt-4">
            {words.draft}
          </button>
        </div>
      </form>
    </>
  );
}
