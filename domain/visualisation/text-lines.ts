/**
 * Words as lines of a label, each as long as fits: SVG breaks no lines by itself.
 * @param most letters in a line; a word that is longer has a line of its own
 */
export function textLines(words: readonly string[], most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const joined = [lines.at(-1), word].filter((part) => part !== undefined).join(" ");
    if (lines.length > 0 && joined.length <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
