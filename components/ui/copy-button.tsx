"use client";

import { clsx } from "clsx";
import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Copies a text. Only where a script runs and the browser lets pages write to the clipboard is the button seen: without, the
 * text beside it can be selected. Its place is kept from the start, so that nothing below it moves when the script comes.
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
  return (
    <>
      <button
        type="button"
        className={clsx("button", !canCopy && "invisible")}
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
