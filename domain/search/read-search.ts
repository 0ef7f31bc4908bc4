/** What somebody types into the search of recommendations, taken apart. */
export interface SearchTerms {
  /** Each has to stand in the text, in any form of the word. */
  readonly words: readonly string[];
  /** Each has to stand in the text exactly so. */
  readonly phrases: readonly string[];
  /** None may stand in the text. */
  readonly excluded: readonly string[];
  /** Beginnings of document symbols, in capitals: "A/HRC/14/10". */
  readonly symbols: readonly string[];
  /** Beginnings of public names, in capitals: "KAZ-2003". */
  readonly refs: readonly string[];
  /** Numbers of paragraphs: "95.1", "12(a)". */
  readonly paragraphs: readonly string[];
}

const symbol = /^[A-Za-z][A-Za-z0-9.]*(?:\/[A-Za-z0-9.()-]+)+$/;
const ref = /^[A-Za-z]{3}-(?=[A-Za-z0-9.-]*\d)[A-Za-z0-9]+(?:-[A-Za-z0-9.]+)*$/;
const paragraphWord = /^(?:para(?:graph|s)?\.?|§+|п\.|пункт)$/iu;
const paragraphNumber = /^\d+(?:\.\d+)*(?:\s?\([a-z0-9]+\))*$/i;

/**
 * Takes a search apart: "in quotes" is exact, -word is excluded, what is written as a symbol, a reference or a paragraph is
 * looked up as one, the rest is words. Never fails: whatever is not understood is a word.
 */
export function readSearch(text: string): SearchTerms {
  const terms = {
    words: [] as string[],
    phrases: [] as string[],
    excluded: [] as string[],
    symbols: [] as string[],
    refs: [] as string[],
    paragraphs: [] as string[],
  };
  const pieces = text.match(/-?"[^"]*"?|\S+/gu) ?? [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? "";
    const next = pieces[index + 1] ?? "";
    const bare = piece.replaceAll(/^[-“„«]+|[,;:!?”»]+$/gu, "");
    if (/^-?"/.test(piece)) {
      const phrase = piece.replaceAll(/^-?"|"$/g, "").trim();
      if (hasWord(phrase)) (piece.startsWith("-") ? terms.excluded : terms.phrases).push(phrase);
    } else if (piece.startsWith("-")) {
      if (hasWord(bare)) terms.excluded.push(bare);
    } else if (paragraphWord.test(piece) && paragraphNumber.test(next)) {
      terms.paragraphs.push(next);
      index += 1;
    } else if (/^§+\S/u.test(piece) || /^\d+(?:\.\d+)+$/.test(bare)) {
      terms.paragraphs.push(bare.replace(/^§+/u, ""));
    } else if (symbol.test(bare)) terms.symbols.push(bare.toUpperCase());
    else if (ref.test(bare)) terms.refs.push(bare.toUpperCase());
    else if (hasWord(bare)) terms.words.push(bare);
    else terms.words.push(piece);
  }
  return terms;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
