"use client";

import { useEffect, useRef } from "react";
import { CheckField, TextAreaField } from "#components/forms/field.tsx";
import type { RecordFormState, WordedPreview } from "./form-state.ts";
import type { FormWords } from "./form-words.ts";

/** What a record would change, with what has to be confirmed before it is written. Takes the focus when it appears. */
export function PreviewPanel({
  preview,
  state,
  words,
  corrects,
  mayRecord,
  errorOf,
}: {
  readonly preview: WordedPreview;
  readonly state: RecordFormState;
  readonly words: FormWords;
  readonly corrects: boolean;
  readonly mayRecord: boolean;
  readonly errorOf: (name: string) => string | undefined;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the server is a new preview
  useEffect(() => {
    if (state.errors.length === 0) heading.current?.focus();
  }, [preview]);
  return (
    <section className="mt-8 border-accent border-l-4 bg-surface px-4 py-4" aria-labelledby="preview-title">
      <h2 id="preview-title" ref={heading} tabIndex={-1} className="font-semibold text-lg">
        {words.changes}
      </h2>
      <p className="mt-1 text-ink-2">{preview.notice ?? words.changesLead}</p>
      {corrects ? <Differences preview={preview} words={words} /> : null}
      <ul className="mt-3 max-w-prose list-disc space-y-1 pl-5">
        {preview.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <input type="hidden" name="checked" value={preview.checked} />
      {mayRecord ? (
        <div className="mt-5 max-w-prose space-y-4">
          {preview.warnings.length === 0 ? null : (
            <fieldset className="space-y-3">
              <legend className="mb-2 font-semibold">{words.warnings}</legend>
              {preview.warnings.map(({ rule, message }) => (
                <CheckField
                  key={rule}
                  id={`acknowledged-${rule}`}
                  name="acknowledged"
                  value={rule}
                  label={`${message} ${words.acknowledge}`}
                  defaultChecked={state.acknowledged.includes(rule)}
                />
              ))}
            </fieldset>
          )}
          {corrects || preview.warnings.length > 0 ? (
            <TextAreaField
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              error={errorOf("reason")}
              key={state.reason}
              defaultValue={state.reason}
              maxLength={2000}
            />
          ) : null}
          <button type="submit" name="do" value="record" className="button button-primary">
            {corrects ? words.correct : words.record}
          </button>
        </div>
      ) : (
        <p className="mt-4 max-w-prose text-ink-2">{words.editorRecords}</p>
      )}
    </section>
  );
}

function Differences({ preview, words }: { readonly preview: WordedPreview; readonly words: FormWords }) {
  if (preview.differences.length === 0) return <p className="mt-3">{words.sameAsBefore}</p>;
  return (
    <>
      <h3 className="mt-3 font-semibold">{words.differences}</h3>
      <ul className="wrap-anywhere mt-1 max-w-prose list-disc space-y-1 pl-5">
        {preview.differences.map(({ label, before, after }) => (
          <li key={label}>
            <span className="font-semibold">{label}</span>: <del className="decoration-ink-3">{before}</del> →{" "}
            <ins className="font-semibold no-underline">{after}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}
