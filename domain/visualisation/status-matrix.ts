import type { MatrixCell, MatrixRow, StatusMatrix } from "../entities/matrix.ts";
import { belongsTo, type GroupKey } from "../participants/groups.ts";
import { countStatuses, fromBoundToNone, type StatusCounts } from "../treaty-law/counts.ts";
import type { ParticipationStatus } from "../treaty-law/status.ts";

/** How the rows of a matrix are gathered. */
export const matrixGroupings = ["region", "subregion", "none"] as const;
export type MatrixGrouping = (typeof matrixGroupings)[number];

/** Words that ask for an order of the rows; the code of a treaty asks for that of the status under it. */
export const byName = "name";
export const byParties = "in-force";

/** What is shown of a matrix, and how. */
export interface MatrixAsked {
  readonly within: readonly GroupKey[];
  readonly groupBy: MatrixGrouping;
  /** `byName`, `byParties` or the code of a column; by name where there is no such column. */
  readonly sortBy: string;
}

/** All that a reader asked of the matrix: its columns too. */
export interface MatrixChoice extends MatrixAsked {
  /** Codes of treaties; all where there is none. */
  readonly treaties: readonly string[];
  /** Code of the first column; null for the first treaty of all. */
  readonly start: string | null;
}

/** True where rows can be brought in that order: by a word, or by the status under one of the treaties that have a column. */
export function isSortable(sortBy: string, columns: readonly string[]): boolean {
  return sortBy === byName || sortBy === byParties || columns.includes(sortBy);
}

export interface MatrixGroup {
  /** `region`: of a region or subregion, which is named; the others stand for those that no region has. */
  readonly kind: "all" | "region" | "elsewhere" | "organisations";
  readonly region: string | null;
  readonly rows: readonly MatrixRow[];
  /** For each treaty, where the group's members stand. */
  readonly counts: readonly StatusCounts[];
}

/** Where a cell comes in the order of its column: what is uncertain stands behind what is known. */
function rankOf(cell: MatrixCell | undefined): number {
  if (cell === undefined) return Number.POSITIVE_INFINITY;
  return 2 * fromBoundToNone.indexOf(cell.status) + Number(cell.uncertain);
}

/** The rows in the order asked for; those that are equal in it stay in that of their names, in which they come. */
function sorted(rows: readonly MatrixRow[], sortBy: string, column: number): readonly MatrixRow[] {
  if (sortBy === byParties) return rows.toSorted((a, b) => b.parties - a.parties);
  return column < 0 ? rows : rows.toSorted((a, b) => rankOf(a.cells[column]) - rankOf(b.cells[column]));
}

function toGroup(
  kind: MatrixGroup["kind"],
  region: string | null,
  rows: readonly MatrixRow[],
  columns: number,
): MatrixGroup {
  const counts = Array.from({ length: columns }, (_, column) =>
    countStatuses(rows.flatMap((row) => row.cells[column] ?? [])),
  );
  return { kind, region, rows, counts };
}

/** What a matrix shows: its rows in groups, and which of those asked for did not exist on the day. */
export interface ArrangedMatrix {
  readonly groups: readonly MatrixGroup[];
  /** Did not exist yet or no longer: they have no row. */
  readonly absent: readonly MatrixRow[];
  /** Of all cells shown. */
  readonly counts: StatusCounts;
}

/**
 * The rows of a matrix as asked for: those within the groups that existed on the day, gathered by region (regions in the order
 * of their English names, then those without a region, then organisations), each group sorted.
 */
export function arrangeMatrix(matrix: StatusMatrix, { within, groupBy, sortBy }: MatrixAsked): ArrangedMatrix {
  const inside = matrix.rows.filter(({ state }) => within.length === 0 || within.some((key) => belongsTo(state, key)));
  const column = matrix.treaties.findIndex(({ code }) => code === sortBy);
  const rows = sorted(
    inside.filter(({ existence }) => existence === "existing"),
    sortBy,
    column,
  );
  const columns = matrix.treaties.length;
  return {
    groups: groupRows(rows, groupBy)
      .filter((group) => group.rows.length > 0)
      .map((group) => toGroup(group.kind, group.region, group.rows, columns)),
    absent: inside.filter(({ existence }) => existence !== "existing"),
    counts: countStatuses(rows.flatMap((row) => row.cells)),
  };
}

function groupRows(rows: readonly MatrixRow[], groupBy: MatrixGrouping): Omit<MatrixGroup, "counts">[] {
  if (groupBy === "none") return [{ kind: "all", region: null, rows }];
  const states = rows.filter(({ state }) => state.kind !== "organisation");
  const byRegion = Map.groupBy(states, ({ state }) => state[groupBy]);
  const regions = [...byRegion.keys()].filter((region) => region !== null).sort();
  return [
    ...regions.map((region) => ({ kind: "region" as const, region, rows: byRegion.get(region) ?? [] })),
    { kind: "elsewhere", region: null, rows: byRegion.get(null) ?? [] },
    { kind: "organisations", region: null, rows: rows.filter(({ state }) => state.kind === "organisation") },
  ];
}

/** One row for each cell, as a file has them: of those that existed on the day, in the order in which they are shown. */
export interface MatrixFact {
  readonly state: string;
  readonly name: string;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly treaty: string;
  readonly status: ParticipationStatus;
  readonly uncertain: boolean;
}

/** The cells of an arranged matrix one by one. @param treaties codes of its columns */
export function matrixFacts({ groups }: ArrangedMatrix, treaties: readonly string[]): MatrixFact[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ state, cells }) =>
      treaties.flatMap((treaty, column) => {
        const cell = cells[column];
        const { iso3, name, region, subregion } = state;
        return cell === undefined ? [] : [{ state: iso3, name, region, subregion, treaty, ...cell }];
      }),
    ),
  );
}
