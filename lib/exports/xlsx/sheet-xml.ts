import type { Cell } from "#lib/http/cells.ts";

/** A sheet of a workbook: its rows are made as they are written. */
export interface Sheet {
  readonly name: string;
  /** Titles of the columns with their widths in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  /** Any number of rows at a time. */
  readonly rows: AsyncIterator<readonly (readonly Cell[])[], unknown>;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The longest text that Excel keeps in a cell. */
const longestText = 32_767;

/** XML 1.0 has no place for these. */
const notInXml = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
const special = /[&<>"]|_(?=x[0-9A-Fa-f]{4}_)/g;
const written: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Office reads _x0041_ as a character: ECMA-376, 22.9.2.19.
  _: "_x005F_",
};

/** Text as it stands between tags and in attributes. */
export function xmlText(text: string): string {
  return text.replace(notInXml, "").replace(special, (character) => written[character] ?? character);
}

/** The name of a column by its number from 0: A to Z, then AA. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

const columnNames = Array.from({ length: 100 }, (_, index) => columnName(index));

function cellXml(cell: Cell, place: string, style: string): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = cell.length > longestText ? `${cell.slice(0, longestText - 1)}…` : cell;
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** A row. @param number its place in the sheet, from 1 */
export function rowXml(cells: readonly Cell[], number: number, style = ""): string {
  let xml = `<row r="${number}">`;
  for (const [index, cell] of cells.entries()) {
    xml += cellXml(cell, `${columnNames[index] ?? columnName(index)}${number}`, style);
  }
  return `${xml}</row>`;
}

/** Everything of a sheet before its rows, with the titles, which stay in sight. */
export function sheetHead(columns: Sheet["columns"]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = rowXml(
    columns.map(({ title }) => title),
    1,
    ' s="1"',
  );
  return `${xmlHead}<worksheet xmlns="${mainNamespace}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${titles}`;
}

export const sheetEnd = "</sheetData></worksheet>";
