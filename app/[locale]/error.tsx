"use client";

import { useParams } from "next/navigation";
import { failureWords } from "#lib/i18n/failure.ts";

/** A page that could not be shown: says so calmly, and offers to try again. */
export default function PageError({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  const words = failureWords(useParams().locale);
  return (
    <div className="py-8">
      <h1 className="font-semibold font-serif text-2xl md:text-3xl">{words.title}</h1>
      <p className="mt-3 max-w-prose text-lg">{words.lead}</p>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <button type="button" onClick={reset} className="button">
          {words.retry}
        </button>
        <a href="/" className="link">
          {words.home}
        </a>
      </p>
      {error.digest === undefined ? null : (
        <p className="mt-6 text-ink-2 text-sm">{words.reference.replace("{digest}", error.digest)}</p>
      )}
    </div>
  );
}
