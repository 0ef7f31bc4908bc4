import { copyOf, element, ink } from "./copy-drawing.ts";

const rowHeight = 22;
/** Between a mark and what follows it, and between two entries. */
const gap = 6;
const between = 20;
/** About how wide a letter is at the size of a key, in whatever font the file is shown. */
const letter = 7.6;

const wordsOf = (item: Element) =>
  [...item.childNodes]
    .map((node) => node.textContent?.trim() ?? "")
    .filter(Boolean)
    .join(" ");

/**
 * The key of a figure for its file: each entry with its marks, in rows of the width of the drawing whatever they are on the page.
 * @param at the place of its upper left corner, and how wide it may be, in pixels
 */
export async function takeKey(
  key: Element,
  at: { readonly left: number; readonly top: number; readonly width: number },
): Promise<{ readonly parts: readonly SVGElement[]; readonly height: number }> {
  const parts: SVGElement[] = [];
  let x = 0;
  let row = 0;
  for (const item of key.children) {
    const marks = [...item.querySelectorAll<SVGSVGElement>("svg")].map((mark) => ({
      mark,
      size: mark.getBoundingClientRect(),
    }));
    const words = wordsOf(item);
    const width = marks.reduce((sum, { size }) => sum + size.width + gap, 0) + words.length * letter;
    if (x > 0 && x + width > at.width) {
      x = 0;
      row += 1;
    }
    const middle = at.top + rowHeight * (row + 0.5);
    let markX = at.left + x;
    for (const { mark, size } of marks) {
      parts.push(await copyOf(mark, markX, middle - size.height / 2));
      markX += size.width + gap;
    }
    parts.push(element("text", { x: markX, y: middle + 4.5, "font-size": 13, fill: ink }, words));
    x += width + between;
  }
  return { parts, height: rowHeight * (row + 1) };
}
