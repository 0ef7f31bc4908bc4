"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Copies a text. Only where a script runs and the browser lets pages write to the clipboard is there a button: without, the
 * text beside it can be selected.
 */
export function CopyButton({
  text,
  words,
}: {
  readonly text: string;
  readonly words: { readonly copy: string; readonly label: string; readonly copied: string };
}) {
  const [isCopied, setCopied] = useState(false);
  const canCopy = useSyncExternalStore(
    never,
    () => "clipboard" in navigator,
    () => false,
  );
  if (!canCopy) return null;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={words.label}
        onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {words.copy}
      </button>
      <span role="status" className="text-ink-2 text-sm">
        {isCopied ? words.copied : ""}
      </span>
    </>
  );
}
