import { stringify } from "csv-stringify/sync";

type Cell = string | number | boolean | null;

/** Nested objects become columns joined by dots; lists become one cell, JSON where they hold objects. */
function flatten(value: unknown, path: string, into: Record<string, Cell>): void {
  if (Array.isArray(value)) {
    into[path] = value.every((item) => typeof item !== "object") ? value.join("; ") : JSON.stringify(value);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, path === "" ? key : `${path}.${key}`, into);
  } else {
    into[path] = value === undefined ? null : (value as Cell);
  }
}

/** A spreadsheet runs a cell that begins with one of these as a formula; an apostrophe in front makes it text. */
function harmless(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /^[=+\-@\t\r]/.test(text) && typeof cell === "string" ? `'${text}` : text;
}

/** Rows of the interface as CSV with a head, UTF-8, lines ended as RFC 4180 asks. */
export function toCsv(rows: readonly object[]): string {
  const flat = rows.map((row) => {
    const cells: Record<string, Cell> = {};
    flatten(row, "", cells);
    return cells;
  });
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  const lines = flat.map((row) => columns.map((column) => harmless(row[column] ?? null)));
  return stringify([columns, ...lines], { record_delimiter: "\r\n" });
}
