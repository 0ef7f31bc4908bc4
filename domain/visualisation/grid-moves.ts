/** A place in a grid, rows and columns counted from 0, heads included. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How large a grid is, and how many of its rows are in sight at once. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** A key as a browser names it. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads in a grid (ARIA Authoring Practices, grid pattern): arrows by one, Home and End within the row, with
 * Control to the first and the last cell, Page Up and Page Down by as many rows as are in sight. Never beyond an edge.
 * @returns null for a key that does not move
 */
export function moveInGrid({ key, ctrlKey }: PressedKey, from: GridPlace, size: GridSize): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (row: number, column: number): GridPlace => ({
    row: Math.max(0, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  });
  const { row, column } = from;
  const page = Math.max(1, size.page);
  switch (key) {
    case "ArrowUp":
      return to(ctrlKey ? 0 : row - 1, column);
    case "ArrowDown":
      return to(ctrlKey ? last.row : row + 1, column);
    case "ArrowLeft":
      return to(row, ctrlKey ? 0 : column - 1);
    case "ArrowRight":
      return to(row, ctrlKey ? last.column : column + 1);
    case "Home":
      return to(ctrlKey ? 0 : row, 0);
    case "End":
      return to(ctrlKey ? last.row : row, last.column);
    case "PageUp":
      return to(row - page, column);
    case "PageDown":
      return to(row + page, column);
    default:
      return null;
  }
}
