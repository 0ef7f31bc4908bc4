import { describe, expect, test } from "vitest";
import type { MatrixRow, StatusMatrix } from "../entities/matrix.ts";
import type { StateKind } from "../entities/state.ts";
import type { ExistencePhase } from "../participants/existence.ts";
import type { ParticipationStatus } from "../treaty-law/status.ts";
import { drawMatrix, matrixSizes } from "./matrix-drawing.ts";
import { arrangeMatrix, isSortable, type MatrixAsked, matrixFacts } from "./status-matrix.ts";

interface Made {
  readonly region?: string | null;
  readonly subregion?: string | null;
  readonly kind?: StateKind;
  readonly existence?: ExistencePhase;
  /** One letter for each treaty; a capital: uncertain. */
  readonly cells: string;
}

const statuses: Readonly<Record<string, ParticipationStatus>> = {
  p: "party",
  c: "contracting",
  s: "signatory",
  f: "former-party",
  n: "none",
};

function row(iso3: string, { region = "Asia", subregion = "Central Asia", kind = "state", ...made }: Made): MatrixRow {
  const cells = [...made.cells].map((letter) => ({
    status: statuses[letter.toLowerCase()] ?? "none",
    uncertain: letter !== letter.toLowerCase(),
  }));
  return {
    state: {
      iso3,
      slug: iso3.toLowerCase(),
      name: iso3,
      names: { en: iso3, ru: null, kk: null },
      kind,
      region,
      subregion,
      unMember: true,
      existsFrom: null,
      existsUntil: null,
    },
    existence: made.existence ?? "existing",
    cells,
    parties: cells.filter(({ status }) => status === "party").length,
  };
}

const treaty = (code: string) => ({ code, slug: code.toLowerCase(), title: code, shortTitle: code, untcNumber: code });

const matrix: StatusMatrix = {
  asAt: "2006-04-24",
  treaties: [treaty("A"), treaty("B")],
  adopted: ["A", "B"],
  before: 0,
  notAdopted: 0,
  rows: [
    row("CZE", { region: "Europe", subregion: "Eastern Europe", existence: "not-yet", cells: "nn" }),
    row("EUE", { region: null, subregion: null, kind: "organisation", cells: "np" }),
    row("KAZ", { cells: "sp" }),
    row("KGZ", { cells: "Pp" }),
    row("POL", { region: "Europe", subregion: "Eastern Europe", cells: "pf" }),
    row("UZB", { cells: "pn" }),
    row("XKX", { region: null, subregion: null, cells: "cn" }),
  ],
};

const asked: MatrixAsked = { within: [], groupBy: "region", sortBy: "name" };
const shown = (change: Partial<MatrixAsked>) =>
  arrangeMatrix(matrix, { ...asked, ...change }).groups.map(({ kind, region, rows }) => [
    region ?? kind,
    rows.map(({ state }) => state.iso3).join(" "),
  ]);

describe("a matrix of states and treaties", () => {
  test("rows are gathered by region; those without one and organisations come last", () => {
    expect(shown({})).toEqual([
      ["Asia", "KAZ KGZ UZB"],
      ["Europe", "POL"],
      ["elsewhere", "XKX"],
      ["organisations", "EUE"],
    ]);
    expect(shown({ groupBy: "subregion" })[0]).toEqual(["Central Asia", "KAZ KGZ UZB"]);
    expect(shown({ groupBy: "none" })).toEqual([["all", "EUE KAZ KGZ POL UZB XKX"]]);
  });

  test("a state that did not exist on the day has no row and is named apart", () => {
    const { absent, counts } = arrangeMatrix(matrix, asked);
    expect(absent.map(({ state }) => state.iso3)).toEqual(["CZE"]);
    expect(counts).toMatchObject({ parties: 6, contracting: 1, signatories: 1, former: 1, noAction: 3, uncertain: 1 });
  });

  test("rows are sorted by treaties in force, names deciding between equals", () => {
    expect(shown({ groupBy: "none", sortBy: "in-force" })).toEqual([["all", "KGZ EUE KAZ POL UZB XKX"]]);
  });

  test("rows are sorted by the status under a treaty: bound first, uncertain behind certain, no action last", () => {
    expect(shown({ groupBy: "none", sortBy: "A" })).toEqual([["all", "POL UZB KGZ XKX KAZ EUE"]]);
    expect(shown({ groupBy: "none", sortBy: "no such column" })).toEqual(shown({ groupBy: "none" }));
  });

  test("a group of states narrows the rows, and each group counts its own", () => {
    const { groups } = arrangeMatrix(matrix, { ...asked, within: ["central-asia"] });
    expect(groups).toHaveLength(1);
    expect(groups[0]?.counts.map(({ parties }) => parties)).toEqual([2, 2]);
    expect(groups[0]?.counts[0]).toMatchObject({ signatories: 1, uncertain: 1 });
  });

  test("its facts are its cells one by one, in the order shown", () => {
    const facts = matrixFacts(arrangeMatrix(matrix, { ...asked, within: ["central-asia"] }), ["A", "B"]);
    expect(facts.map(({ state, treaty: code, status }) => [state, code, status])).toEqual([
      ["KAZ", "A", "signatory"],
      ["KAZ", "B", "party"],
      ["KGZ", "A", "party"],
      ["KGZ", "B", "party"],
      ["UZB", "A", "party"],
      ["UZB", "B", "none"],
    ]);
    expect(facts[2]).toMatchObject({ uncertain: true, region: "Asia", subregion: "Central Asia" });
  });
});

describe("a drawn matrix", () => {
  const { groups } = arrangeMatrix(matrix, asked);
  const drawn = drawMatrix(groups, 2);
  const { cell, names, sums, head, groupHead } = matrixSizes;

  test("every cell is in one of five paths, however many there are", () => {
    const cells = Object.values(drawn.fills).join("").match(/z/g) ?? [];
    expect(cells).toHaveLength(12);
    expect(drawn.fills.party.match(/z/g)).toHaveLength(6);
    expect(drawn.doubts.match(/z/g)).toHaveLength(1);
  });

  test("rows stand below each other, each group below its head, and the drawing holds them all", () => {
    expect(drawn.height).toBe(head + 4 * groupHead + 6 * cell);
    expect(drawn.width).toBe(names + sums + 2 * cell);
    expect(drawn.fills.signatory).toBe(`M${names + sums},${head + groupHead}h15v15h-15z`);
    expect(drawn.rows.map(({ name }) => name)).toEqual(["KAZ", "KGZ", "UZB", "POL", "XKX", "EUE"]);
    expect(drawn.heads.map(({ parties }) => parties)).toEqual([
      [2, 2],
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
  });
});

test("rows can be sorted by name, by treaties in force, and by a treaty that has a column", () => {
  const columns = ["ICCPR", "CAT"];
  expect(["name", "in-force", "CAT", "ICMW"].map((sortBy) => isSortable(sortBy, columns))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
