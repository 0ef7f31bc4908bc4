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

/** The drawing of a figure by itself, with its title above and its address under it. */
async function standalone(drawing: SVGSVGElement, lines: readonly string[]): Promise<SVGSVGElement> {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inLight(() => copyStyles(drawing, copy));
  await bringShapes(copy);
  // Names of rows that stand beside the drawing on the page have their place in the file.
  const left = Number(drawing.dataset["left"] ?? 0);
  const [title = "", ...rest] = lines;
  const top = lineHeight + margin;
  const whole = { width: width + left + 2 * margin, height: height + top + rest.length * lineHeight + 2 * margin };
  const outer = document.createElementNS(svgNamespace, "svg");
  outer.setAttribute("xmlns", svgNamespace);
  outer.setAttribute("viewBox", `0 0 ${whole.width} ${whole.height}`);
  outer.setAttribute("width", String(whole.width));
  outer.setAttribute("height", String(whole.height));
  outer.setAttribute("font-family", fontFamily);
  const ground = document.createElementNS(svgNamespace, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", "#ffffff");
  outer.append(ground);
  const write = (text: string, y: number, size: number, weight: string) => {
    const line = document.createElementNS(svgNamespace, "text");
    line.setAttribute("x", String(margin));
    line.setAttribute("y", String(y));
    line.setAttribute("font-size", String(size));
    line.setAttribute("font-weight", weight);
    line.setAttribute("fill", "#1a1d21");
    line.textContent = text;
    outer.append(line);
  };
  write(title, margin + 13, 15, "600");
  for (const [name, value] of Object.entries({ x: margin + left, y: margin + top, width, height })) {
    copy.setAttribute(name, String(value));
  }
  copy.style.setProperty("overflow", "visible");
  outer.append(copy);
  for (const [index, text] of rest.entries()) write(text, margin + top + height + (index + 1) * lineHeight, 12, "400");
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
async function toPng(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
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
 * @param figure holds one svg element marked data-picture
 * @param lines its title, then what stands under it
 * @throws Error where there is no drawing, or a shape cannot be fetched
 */
export async function takeAlong(
  figure: Element | null,
  name: string,
  type: "svg" | "png",
  lines: readonly string[],
): Promise<void> {
  const drawing = figure?.querySelector<SVGSVGElement>("svg[data-picture]");
  if (drawing === null || drawing === undefined) throw new Error(`${name} holds no drawing`);
  const whole = await standalone(drawing, lines);
  const text = new XMLSerializer().serializeToString(whole);
  const size = { width: Number(whole.getAttribute("width")), height: Number(whole.getAttribute("height")) };
  const blob = type === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await toPng(text, size);
  save(blob, `${name}.${type}`);
}
