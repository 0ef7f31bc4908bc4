/**
 * Finding a state or treaty by what a reader types: part of a name in any language on record, without regard to capitals,
 * accents, apostrophes or hyphens, or a code.
 */

/** Small letters without accents, apostrophes and hyphens; letters of Russian and Kazakh that merely look accented are kept. */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?<![\u0400-\u04ff])\p{Mn}+/gu, "")
    .normalize("NFC")
    .replace(/['’‘ʼ`]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * True where every word of the query begins a word of the same name. An empty query matches everything.
 * @param names every name and code of one thing
 */
export function matchesName(query: string, names: readonly (string | null)[]): boolean {
  const wanted = foldName(query).split(" ").filter(Boolean);
  return names.some((name) => {
    const words = foldName(name ?? "").split(" ");
    return wanted.every((word) => words.some((one) => one.startsWith(word)));
  });
}
