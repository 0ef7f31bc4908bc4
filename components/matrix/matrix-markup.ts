import { escapeHtml } from "#components/ui/escape-html.ts";
import type { MatrixCell } from "#domain/entities/matrix.ts";
import { statusCodes } from "#domain/visualisation/map-strands.ts";

/**
 * The body of the matrix as one text. Thousands of cells as elements of React would be sent twice and taken over one by one in
 * the browser; this is written from a few kilobytes, and React leaves what is in it alone.
 */

/** A treaty: code, slug, title. */
export type MatrixColumn = readonly [code: string, slug: string, title: string];

/** A participant: name, slug, how many treaties are in force for it, a letter for each column. */
export type MatrixLine = readonly [name: string, slug: string, parties: number, letters: string];

export interface MatrixPart {
  /** Null where the rows are not gathered. */
  readonly head: { readonly name: string; readonly size: string; readonly parties: readonly number[] } | null;
  readonly lines: readonly MatrixLine[];
}

/** All that the table shows, as small as it can be sent. */
export interface MatrixTable {
  readonly columns: readonly MatrixColumn[];
  readonly parts: readonly MatrixPart[];
  /** By what the rows are sorted: one of the words of an address, or a code. */
  readonly sortBy: string;
  readonly words: {
    readonly participant: string;
    readonly inForce: string;
    /** For each letter that can stand in a line. */
    readonly letters: Readonly<Record<string, string>>;
  };
  readonly paths: {
    /** Address of the states, before a slug. */
    readonly states: string;
    /** What every link keeps of the address, with its question mark; may be empty. */
    readonly query: string;
    /** Address of the page sorted otherwise, before the word or the code. */
    readonly sort: string;
  };
}

/** The letter for a cell; a capital where the status is uncertain. */
export function letterFor({ status, uncertain }: MatrixCell): string {
  return uncertain ? statusCodes[status].toUpperCase() : statusCodes[status];
}

const marks: Readonly<Record<string, string>> = { p: "●", c: "◐", s: "○", f: "✕", n: "–" };

/** What a cell shows to those who see it: the mark of its status, or a question mark where that is uncertain. */
export function markFor(letter: string): string {
  return marks[letter] ?? "?";
}

/** The class of a cell: what it stands for, and a second one where that is uncertain. */
export function classOf(letter: string): string {
  const certain = letter.toLowerCase();
  return letter === certain ? certain : `${certain} u`;
}

function headCell(table: MatrixTable, key: string, label: string, title: string, order: string): string {
  const sorted = table.sortBy === key ? ` aria-sort="${order}"` : "";
  const href = escapeHtml(table.paths.sort + encodeURIComponent(key));
  return `<th scope="col"${sorted}><a href="${href}" title="${escapeHtml(title)}">${escapeHtml(label)}</a></th>`;
}

function head(table: MatrixTable): string {
  const { participant, inForce } = table.words;
  const columns = table.columns.map(([code, , title]) => headCell(table, code, code, title, "other"));
  const first = headCell(table, "name", participant, participant, "ascending");
  return `<thead><tr>${first}${headCell(table, "in-force", inForce, inForce, "descending")}${columns.join("")}</tr></thead>`;
}

function line({ columns, words, paths }: MatrixTable, [name, slug, parties, marks]: MatrixLine): string {
  const state = `${escapeHtml(paths.states)}/${encodeURIComponent(slug)}`;
  const query = escapeHtml(paths.query);
  const cells = columns.map(([, treaty], column) => {
    const letter = marks.charAt(column);
    const href = `${state}/${encodeURIComponent(treaty)}${query}`;
    const word = escapeHtml(words.letters[letter] ?? "");
    return `<td class="${classOf(letter)}"><a tabindex="-1" href="${href}" aria-label="${word}">${markFor(letter)}</a></td>`;
  });
  const text = escapeHtml(name);
  return `<tr><th scope="row"><a href="${state}${query}" title="${text}">${text}</a></th><td>${parties}</td>${cells.join("")}</tr>`;
}

function part(table: MatrixTable, { head: of, lines }: MatrixPart): string {
  const rows = lines.map((one) => line(table, one)).join("");
  if (of === null) return `<tbody>${rows}</tbody>`;
  const counts = of.parties.map((count) => `<td>${count}</td>`).join("");
  const name = `${escapeHtml(of.name)} <small>${escapeHtml(of.size)}</small>`;
  return `<tbody><tr class="g"><th scope="rowgroup">${name}</th><td></td>${counts}</tr>${rows}</tbody>`;
}

/** What stands within the table element. Every text is escaped; nothing in it can run. */
export function matrixMarkup(table: MatrixTable): string {
  const columns = `<col class="name"><col class="sum"><col span="${table.columns.length}">`;
  return `<colgroup>${columns}</colgroup>${head(table)}${table.parts.map((one) => part(table, one)).join("")}`;
}
