import { textLines } from "#domain/visualisation/text-lines.ts";

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

const fontFamily = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif";
const svgNamespace = "http://www.w3.org/2000/svg";
const margin = 16;
const lineHeight = 18;
const pngScale = 2;

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

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.textContent = text;
  return made;
}

const ink = "#1a1d21";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A copy of a drawing that needs neither the page's style sheets nor other files, at a place in another drawing. */
async function copyOf(
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

/** The key of a figure, laid out as it is on the page. */
async function copyKey(key: Element, left: number, top: number): Promise<SVGElement[]> {
  const frame = key.getBoundingClientRect();
  const parts: SVGElement[] = [];
  for (const item of key.children) {
    const box = item.getBoundingClientRect();
    let right = box.left;
    let middle = box.top + 10.5;
    for (const mark of item.querySelectorAll<SVGSVGElement>("svg")) {
      const at = mark.getBoundingClientRect();
      parts.push(await copyOf(mark, left + at.left - frame.left, top + at.top - frame.top));
      right = Math.max(right, at.right);
      middle = at.top + at.height / 2;
    }
    const text = [...item.childNodes].map((node) => node.textContent?.trim() ?? "").filter(Boolean);
    const place = { x: left + right - frame.left + 6, y: top + middle - frame.top + 4.5, "font-size": 13, fill: ink };
    parts.push(element("text", place, text.join(" ")));
  }
  return parts;
}

/** About how wide a letter of the title and of the address is, in whatever font the file is shown. */
const letters = { title: 9, address: 7.4 } as const;

/** Words as lines under one another. */
function linesAt(lines: readonly string[], y: number, style: Readonly<Record<string, string | number>>): SVGElement[] {
  return lines.map((line, index) =>
    element("text", { x: margin, y: y + lineHeight * index, fill: ink, ...style }, line),
  );
}

/** A text without spaces cut into lines. */
function cut(text: string, most: number): string[] {
  return Array.from({ length: Math.ceil(text.length / most) }, (_, index) =>
    text.slice(index * most, (index + 1) * most),
  );
}

interface Figure {
  readonly drawing: SVGSVGElement;
  readonly key: Element | null;
  readonly title: string;
  readonly address: string;
}

/** The drawing of a figure by itself, its title above, its key and its address under it. */
async function standalone({ drawing, key, title, address }: Figure): Promise<SVGSVGElement> {
  const seen = drawing.getBoundingClientRect();
  // Where a phone shows the same in another form, its drawing is taken along at a width at which it can be read.
  const width = Math.max(seen.width, Number(drawing.dataset["least"] ?? 0));
  const { height } = seen;
  // What stands beside or under the drawing on the page has its place in the file.
  const left = Number(drawing.dataset["left"] ?? 0);
  const titleLines = textLines(title.split(" "), Math.floor((width + left) / letters.title));
  const addressLines = cut(address, Math.floor((width + left) / letters.address));
  const top = margin + lineHeight * titleLines.length + margin;
  const below = Number(drawing.dataset["below"] ?? 0);
  const keyTop = top + height + below + margin / 2;
  const keyHeight = key === null ? 0 : key.getBoundingClientRect().height + margin / 2;
  const whole = {
    width: width + left + 2 * margin,
    height: keyTop + keyHeight + lineHeight * addressLines.length + margin,
  };
  const size = { ...whole, viewBox: `0 0 ${whole.width} ${whole.height}`, "font-family": fontFamily };
  const outer = element("svg", size) as SVGSVGElement;
  outer.append(
    element("rect", { width: "100%", height: "100%", fill: "#ffffff" }),
    ...linesAt(titleLines, margin + 13, { "font-size": 15, "font-weight": 600 }),
    await copyOf(drawing, margin + left, top, { width, height }),
    ...(key === null ? [] : await copyKey(key, margin, keyTop)),
    ...linesAt(addressLines, keyTop + keyHeight + 14, { "font-size": 12 }),
  );
  return outer;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Draws an SVG into pixels, twice as many as it has units, so that it is sharp on paper. */
async function toPng(text: string, { width, height }: Size): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * pngScale);
  canvas.height = Math.ceil(height * pngScale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture was made")) : resolve(blob)), "image/png");
  });
}

/**
 * Saves the picture of a figure as the reader sees it, in the light theme.
 * @param figure holds one svg marked data-picture, its title as its caption and, where it has one, its key marked data-key
 * @param address under which it is found again; where what is shown has been moved since, the figure's data-permalink says so
 * @throws Error where there is no drawing, or a shape cannot be fetched
 */
export async function takeAlong(figure: HTMLElement | null, type: "svg" | "png", address: string): Promise<void> {
  const drawing = figure?.querySelector<SVGSVGElement>("svg[data-picture]") ?? null;
  if (figure === null || drawing === null) throw new Error("there is no drawing");
  const shown = {
    drawing,
    key: figure.querySelector("[data-key]"),
    title: figure.querySelector("figcaption")?.textContent ?? "",
    address: new URL(figure.dataset["permalink"] ?? address, location.href).href,
  };
  const whole = await standalone(shown);
  const text = new XMLSerializer().serializeToString(whole);
  const size = { width: Number(whole.getAttribute("width")), height: Number(whole.getAttribute("height")) };
  const blob = type === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await toPng(text, size);
  save(blob, `${figure.id}.${type}`);
}

/**
 * Saves a drawing that is made on demand and stands alone already.
 * @param address where it is made @throws Error where it cannot be fetched
 */
export async function takeFile(address: string, name: string, type: "svg" | "png"): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const text = await answer.text();
  const { documentElement: drawing } = new DOMParser().parseFromString(text, "image/svg+xml");
  const size = { width: Number(drawing.getAttribute("width")), height: Number(drawing.getAttribute("height")) };
  save(type === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await toPng(text, size), `${name}.${type}`);
}
