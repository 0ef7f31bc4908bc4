import { type GridPlace, moveInGrid } from "#domain/visualisation/grid-moves.ts";

/** The parts of a matrix in a page. */
export interface GridParts {
  /** What scrolls. */
  readonly frame: HTMLElement;
  readonly table: HTMLTableElement;
  /** Laid over the column that is pointed at. */
  readonly band: HTMLElement;
  /** Says what is pointed at, for those who look. */
  readonly readout: HTMLElement;
}

function placeOf(target: EventTarget | null, table: HTMLTableElement): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>("td, th") : null;
  const row = cell?.closest("tr");
  if (cell === null || row === null || row === undefined || !table.contains(row)) return null;
  return { row: row.rowIndex, column: cell.cellIndex };
}

const cellAt = (table: HTMLTableElement, { row, column }: GridPlace) => table.rows[row]?.cells[column];
const linkIn = (cell: HTMLElement) => cell.querySelector("a");

/** The names of the row, the column and what stands where they meet. */
function wordsOf(table: HTMLTableElement, place: GridPlace): string {
  const heads = [cellAt(table, { row: place.row, column: 0 }), cellAt(table, { row: 0, column: place.column })];
  const names = heads.flatMap((head) => (head === undefined ? [] : [linkIn(head)?.title ?? head.textContent]));
  const cell = place.row > 0 && place.column > 0 ? cellAt(table, place) : undefined;
  const own = cell === undefined ? [] : [linkIn(cell)?.ariaLabel ?? cell.textContent];
  return [...new Set([...names, ...own])].filter((word) => word !== "").join(" · ");
}

/**
 * Makes of a table of links a grid with one stop for the Tab key, in which arrows move, and shows which row and column is
 * pointed at. A few listeners serve all cells.
 * @returns undoes it
 */
export function enlivenGrid({ frame, table, band, readout }: GridParts): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let current: HTMLElement | null = null;

  /** Gives the stop of the Tab key to the link of a cell, or to the cell itself where it holds none. */
  const stopAt = (cell: HTMLElement): HTMLElement => {
    const target = linkIn(cell) ?? cell;
    if (current !== null && current !== target) current.tabIndex = -1;
    target.tabIndex = 0;
    current = target;
    return target;
  };

  let marked: Element | null = null;
  const show = (place: GridPlace | null) => {
    const top = place === null ? undefined : cellAt(table, { row: 0, column: place.column });
    marked?.removeAttribute("data-here");
    marked = top ?? null;
    marked?.setAttribute("data-here", "");
    band.hidden = top === undefined || top.cellIndex === 0;
    if (top !== undefined) {
      band.style.width = `${top.offsetWidth}px`;
      band.style.transform = `translateX(${top.offsetLeft}px)`;
    }
    readout.textContent = place === null ? "" : wordsOf(table, place);
  };

  for (const link of table.querySelectorAll<HTMLElement>("th a")) link.tabIndex = -1;
  const first = table.querySelector<HTMLElement>("tbody td a")?.closest("td");
  if (first !== null && first !== undefined) stopAt(first);

  table.addEventListener("pointerover", (event) => show(placeOf(event.target, table)), { signal });
  table.addEventListener(
    "pointerleave",
    () => show(table.contains(document.activeElement) ? placeOf(document.activeElement, table) : null),
    { signal },
  );
  table.addEventListener(
    "focusin",
    (event) => {
      const place = placeOf(event.target, table);
      const cell = place === null ? undefined : cellAt(table, place);
      if (cell !== undefined) stopAt(cell);
      show(place);
    },
    { signal },
  );
  table.addEventListener("focusout", () => show(null), { signal });
  table.addEventListener(
    "keydown",
    (event) => {
      const from = placeOf(event.target, table);
      if (from === null || event.altKey || event.metaKey || event.shiftKey) return;
      const size = {
        rows: table.rows.length,
        columns: table.rows[0]?.cells.length ?? 0,
        page: Math.floor(frame.clientHeight / (table.rows[1]?.offsetHeight ?? frame.clientHeight)) - 4,
      };
      const to = moveInGrid(event, from, size);
      const cell = to === null ? undefined : cellAt(table, to);
      if (cell === undefined) return;
      event.preventDefault();
      stopAt(cell).focus();
    },
    { signal },
  );
  return () => {
    stop.abort();
    show(null);
  };
}
