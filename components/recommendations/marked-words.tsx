import type { MarkedText } from "#domain/entities/pages.ts";

/** A text in which what was looked for stands out. */
export function MarkedWords({ pieces }: { readonly pieces: readonly MarkedText[] }) {
  return pieces.map(({ text, found }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name, and the text never moves
    found ? <mark key={index}>{text}</mark> : text,
  );
}
