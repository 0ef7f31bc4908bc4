"use client";

import { failureWords } from "#lib/i18n/failure.ts";
import "./[locale]/globals.css";

const words = failureWords(undefined);

/** Stands in for the whole document when even its frame failed. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body className="font-sans text-base antialiased">
        <title>{words.metaTitle}</title>
        <main className="mx-auto max-w-page px-4 py-10 md:px-8">
          <h1 className="font-semibold font-serif text-2xl">{words.title}</h1>
          <p className="mt-3 max-w-prose text-lg">{words.lead}</p>
          <p className="mt-6">
            <button type="button" onClick={reset} className="button">
              {words.retry}
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
