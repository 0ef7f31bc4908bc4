/** What of the page's style sheets a drawing needs to look the same alone. */
const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-opacity",
  "opacity",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "paint-order",
  "vector-effect",
  "color",
] as const;

const svgNamespace = "http://www.w3.org/2000/svg";

/** Runs while the page is light: what is taken along ends up on paper and on white slides. */
function inLight<Result>(work: () => Result): Result {
  const { documentElement: root } = document;
  const before = root.getAttribute("data-theme");
  root.setAttribute("data-theme", "light");
  try {
    return work();
  } finally {
    if (before === null) root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", before);
  }
}

/** Writes the styles that a drawing has on the page into its copy, and leaves out what is not seen. */
function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  if (style.display === "none" && !from.hasAttribute("data-taken")) {
    to.remove();
    return;
  }
  for (const property of properties) {
    const value = style.getPropertyValue(property);
    if (value !== "") (to as SVGElement).style.setProperty(property, value.replace(/url\("[^"]*#/g, 'url("#'));
  }
  to.removeAttribute("class");
  const copies = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const copy = copies[index];
    if (copy !== undefined) copyStyles(child, copy);
  }
}

/** Puts in the place of every use of a shape in another file the shape itself. */
async function bringShapes(svg: SVGElement): Promise<void> {
  const uses = [...svg.querySelectorAll("use")].filter((use) => !(use.getAttribute("href") ?? "#").startsWith("#"));
  const files = new Map<string, Document>();
  for (const use of uses) {
    const [file = "", id = ""] = (use.getAttribute("href") ?? "").split("#");
    if (!files.has(file)) {
      const answer = await fetch(file);
      if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
      files.set(file, new DOMParser().parseFromString(await answer.text(), "image/svg+xml"));
    }
    const shape = files.get(file)?.getElementById(id)?.cloneNode(true) as SVGElement | undefined;
    if (shape === undefined) continue;
    shape.removeAttribute("id");
    for (const name of use.getAttributeNames()) {
      if (!["href", "class"].includes(name)) shape.setAttribute(name, use.getAttribute(name) ?? "");
    }
    use.replaceWith(shape);
  }
}

/** An element of SVG with its attributes and its text. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.textContent = text;
  return made;
}

/** The colour of words in files. */
export const ink = "#1a1d21";

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A copy of a drawing that needs neither the page's style sheets nor other files, at a place in another drawing. */
export async function copyOf(
  drawing: SVGSVGElement,
  x: number,
  y: number,
  { width, height }: Size = drawing.getBoundingClientRect(),
): Promise<SVGSVGElement> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inLight(() => copyStyles(drawing, copy));
  await bringShapes(copy);
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  copy.style.setProperty("overflow", "visible");
  return copy;
}
