import type { ParticipationStatus } from "../treaty-law/status.ts";
import type { MatrixGroup } from "./status-matrix.ts";

/** Sizes of a drawn matrix, in pixels. */
export const matrixSizes = { cell: 16, gap: 1, names: 250, sums: 30, head: 116, groupHead: 24 } as const;

/** Where everything of a drawn matrix stands, in pixels from its top left corner. */
export interface MatrixDrawing {
  readonly width: number;
  readonly height: number;
  /** The middle of each column, in the order of the treaties. */
  readonly columns: readonly number[];
  /** The baselines of the names of rows, and of what each is followed by: how many treaties are in force for it. */
  readonly rows: readonly { readonly name: string; readonly parties: number; readonly y: number }[];
  /** The baselines of the heads of groups, with how many of their members are parties to each treaty. */
  readonly heads: readonly { readonly group: number; readonly y: number; readonly parties: readonly number[] }[];
  /** One path for all cells of a status. */
  readonly fills: Readonly<Record<ParticipationStatus, string>>;
  /** One path around all cells whose status is uncertain. */
  readonly doubts: string;
}

/** Lays a matrix out as a drawing of few elements: one path for each status, however many cells have it. */
export function drawMatrix(groups: readonly MatrixGroup[], columns: number): MatrixDrawing {
  const { cell, gap, names, sums, head, groupHead } = matrixSizes;
  const side = cell - gap;
  const left = names + sums;
  const rows: { name: string; parties: number; y: number }[] = [];
  const heads: { group: number; y: number; parties: number[] }[] = [];
  const fills: Record<ParticipationStatus, string[]> = {
    party: [],
    contracting: [],
    signatory: [],
    "former-party": [],
    none: [],
  };
  const doubts: string[] = [];
  let y: number = head;
  for (const [index, group] of groups.entries()) {
    if (group.kind !== "all") {
      heads.push({ group: index, y: y + groupHead - 8, parties: group.counts.map(({ parties }) => parties) });
      y += groupHead;
    }
    for (const { state, parties, cells } of group.rows) {
      rows.push({ name: state.name, parties, y: y + cell - 4 });
      for (const [column, { status, uncertain }] of cells.entries()) {
        const x = left + column * cell;
        fills[status].push(`M${x},${y}h${side}v${side}h-${side}z`);
        if (uncertain) doubts.push(`M${x + 1.5},${y + 1.5}h${side - 3}v${side - 3}h-${side - 3}z`);
      }
      y += cell;
    }
  }
  const joined = Object.fromEntries(Object.entries(fills).map(([status, paths]) => [status, paths.join("")]));
  return {
    width: left + columns * cell,
    height: y,
    columns: Array.from({ length: columns }, (_, column) => left + column * cell + side / 2),
    rows,
    heads,
    fills: joined as Record<ParticipationStatus, string>,
    doubts: doubts.join(""),
  };
}
