import { findNamed } from "#data/find-named.ts";
import { byName, byParties } from "#domain/visualisation/status-matrix.ts";
import { many } from "../page-query.ts";
import { type BadParameter, readParameters } from "./parameters.ts";

/** Parameters by which pages name states and treaties, so that a name that nothing has is told from one that finds nothing. */
interface NamingParameter {
  readonly field: string;
  readonly kind: "state" | "treaty";
  /** Words that may stand in the place of a name. */
  readonly words?: ReadonlySet<string>;
}

const stateAndTreaty: readonly NamingParameter[] = [
  { field: "state", kind: "state" },
  { field: "treaty", kind: "treaty" },
];

const byPage: Readonly<Record<string, readonly NamingParameter[]>> = {
  ageing: stateAndTreaty,
  changes: stateAndTreaty,
  treaties: [{ field: "state", kind: "state" }],
  map: stateAndTreaty,
  embed: stateAndTreaty,
  matrix: [
    { field: "treaty", kind: "treaty" },
    { field: "start", kind: "treaty" },
    { field: "sortBy", kind: "treaty", words: new Set([byName, byParties]) },
  ],
  compare: [
    { field: "states", kind: "state" },
    { field: "members", kind: "state" },
    { field: "start", kind: "treaty" },
  ],
};

/** Most states and groups that stand side by side: more do not fit a page. */
const mostSides = 10;

function tooManySides(params: URLSearchParams): BadParameter | null {
  const read = readParameters(["states", "within", "members"], params);
  if (!read.ok) return read.bad[0] ?? null;
  const { states = [], within = [], members = [] } = read.values;
  const sides =
    new Set(states.map((name) => name.toLowerCase())).size + new Set(within).size + Math.min(1, members.length);
  return sides > mostSides ? { field: "states", rule: "tooManySides", value: String(sides) } : null;
}

/**
 * The first name in the query of a page that nothing has, of those that the page looks up.
 * @param section the first part of the page's address
 */
export async function unknownNameIn(section: string, params: URLSearchParams): Promise<BadParameter | null> {
  const naming = Object.hasOwn(byPage, section) ? (byPage[section] ?? []) : [];
  for (const { field, kind, words } of naming) {
    const named = await findNamed({ [kind]: many(params.getAll(field)).filter((name) => words?.has(name) !== true) });
    if (!named.ok) return { field, rule: "unknownName", value: named.name };
  }
  return section === "compare" ? tooManySides(params) : null;
}
