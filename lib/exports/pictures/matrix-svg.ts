import { fromBoundToNone } from "#domain/treaty-law/counts.ts";
import { drawMatrix, matrixSizes } from "#domain/visualisation/matrix-drawing.ts";
import type { ArrangedMatrix } from "#domain/visualisation/status-matrix.ts";
import type { Translator } from "../../i18n/translator.ts";
import { writeXml, type XmlElement } from "../../xml/write-xml.ts";
import { fillOf, lightColours, statusPatterns } from "./status-patterns.ts";

const margin = 16;
/** Over the drawing: its title. Under it: its key and its address. */
const above = 40;
const below = 56;
const keyStep = 130;

type TextStyle = Readonly<Record<string, string>>;

function text(x: number, y: number, words: string, style: TextStyle = {}): XmlElement {
  return { name: "text", attributes: { x: String(x), y: String(y), ...style }, children: [words] };
}

/** A name that would run into the cells is cut; the whole one stands in its title. */
function cut(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

/** What is drawn, and the words around it. */
export interface MatrixPicture {
  readonly arranged: ArrangedMatrix;
  /** Codes of the columns. */
  readonly treaties: readonly string[];
  readonly title: string;
  readonly address: string;
  /** The name of a group, with how many it has. */
  readonly nameOf: (group: number) => string;
}

/** The matrix as a drawing that stands alone: title, heads, cells, key, address; SVG 1.1 in the colours of paper. */
export function matrixSvg({ arranged, treaties, title, address, nameOf }: MatrixPicture, t: Translator): string {
  const drawn = drawMatrix(arranged.groups, treaties.length);
  const end = { "text-anchor": "end", fill: lightColours.faint };
  const drawing: XmlElement[] = [
    ...treaties.map((code, index) => {
      const x = (drawn.columns[index] ?? 0) + 4;
      const y = matrixSizes.head - 6;
      return text(x, y, code, { transform: `rotate(-90 ${x} ${y})` });
    }),
    ...drawn.rows.flatMap(({ name, parties, y }) => [
      text(0, y, cut(name)),
      text(matrixSizes.names + matrixSizes.sums - 8, y, String(parties), end),
    ]),
    ...drawn.heads.flatMap(({ group, y, parties }) => [
      text(0, y, nameOf(group), { "font-weight": "600" }),
      ...parties.map((count, index) =>
        text(drawn.columns[index] ?? 0, y, String(count), { ...end, "text-anchor": "middle", "font-size": "9" }),
      ),
    ]),
    ...fromBoundToNone.map((status) => ({
      name: "path",
      attributes: { d: drawn.fills[status], fill: fillOf(status) },
    })),
    {
      name: "path",
      attributes: { d: drawn.doubts, fill: "none", stroke: lightColours.ink, "stroke-dasharray": "2 1.5" },
    },
  ];
  const width = Math.max(drawn.width, keyStep * fromBoundToNone.length) + 2 * margin;
  const height = drawn.height + above + below + margin;
  const foot = above + drawn.height + 24;
  const key = fromBoundToNone.flatMap((status, index) => {
    const x = margin + index * keyStep;
    const box = { x: String(x), y: String(foot - 11), width: "14", height: "14", fill: fillOf(status) };
    return [{ name: "rect", attributes: box }, text(x + 20, foot, t(`ui.status.${status}`))];
  });
  return writeXml("http://www.w3.org/2000/svg", {
    name: "svg",
    attributes: {
      role: "img",
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
      "font-family": "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif",
      "font-size": "12",
      fill: lightColours.ink,
    },
    children: [
      { name: "title", children: [title] },
      { name: "desc", children: [t("matrix.drawing")] },
      statusPatterns,
      { name: "rect", attributes: { width: "100%", height: "100%", fill: lightColours.ground } },
      text(margin, margin + 12, title, { "font-size": "15", "font-weight": "600" }),
      { name: "g", attributes: { transform: `translate(${margin} ${above})` }, children: drawing },
      ...key,
      text(margin, foot + 22, address, { fill: lightColours.faint, "font-size": "11" }),
    ],
  });
}
