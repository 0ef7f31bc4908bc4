import { textLines } from "#domain/visualisation/text-lines.ts";
import { copyOf, element, ink, type Size } from "./copy-drawing.ts";
import { takeKey } from "./take-key.ts";

const fontFamily = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif";
const margin = 16;
const lineHeight = 18;
const pngScale = 2;

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
  const taken = key === null ? null : await takeKey(key, { left: margin, top: keyTop, width: width + left });
  const keyHeight = taken === null ? 0 : taken.height + margin / 2;
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
    ...(taken?.parts ?? []),
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
