import { stringify } from "csv-stringify/sync";
import { type Cell, flatten, harmless } from "./cells.ts";

/** Lines of a CSV, ended as RFC 4180 asks, without anything that a spreadsheet would run. */
export function csvLines(lines: readonly (readonly Cell[])[]): string {
  const texts = lines.map((line) => line.map((cell) => (cell === null ? "" : String(harmless(cell)))));
  return stringify(texts, { record_delimiter: "\r\n" });
}

/** Rows of the interface as CSV with a head, UTF-8. */
export function toCsv(rows: readonly object[]): string {
  const flat = rows.map((row) => {
    const cells: Record<string, Cell> = {};
    flatten(row, "", cells);
    return cells;
  });
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  return csvLines([columns, ...flat.map((row) => columns.map((column) => row[column] ?? null))]);
}
