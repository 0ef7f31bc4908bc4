import { getBoundMap } from "#data/get-bound-map.ts";
import { getStatusMap } from "#data/get-status-map.ts";
import { lastActBy } from "#domain/entities/world-map.ts";
import { within } from "#domain/participants/groups.ts";
import { absentCode } from "#domain/visualisation/map-strands.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";
import { pictureFile } from "./picture-file.ts";

/** Those that a map shows on its day. */
function shown<Row extends { readonly strand: string; readonly state: Parameters<typeof within>[0][number] }>(
  rows: readonly Row[],
  groups: Parameters<typeof within>[1],
): Row[] {
  const asked = new Set(
    within(
      rows.map(({ state }) => state),
      groups,
    ),
  );
  return rows.filter(({ state, strand }) => strand.at(-1) !== absentCode && asked.has(state));
}

/** The world map: the status of each state under a treaty, or by how many treaties each is bound. */
export const mapFile = pictureFile(["treaty", "within", "asAt", "knownAt"], async (values) => {
  const view = viewOf(values);
  const [name] = values.treaty ?? [];
  const groups = values.within ?? [];
  if (name === undefined) {
    const { rows, open, asAt } = await getBoundMap(view);
    return shown(rows, groups).map(({ state, counts }) => ({
      state: state.iso3,
      name: state.name,
      treatiesInForce: counts.at(-1) ?? 0,
      treatiesAdopted: open.at(-1) ?? 0,
      asAt,
    }));
  }
  const map = await getStatusMap(name, view);
  if (map === null) return notFoundProblem("treaty", name);
  return shown(map.rows, groups).map(({ state, status, uncertain, since, acts }) => {
    const act = lastActBy(acts, map.asAt);
    return {
      state: state.iso3,
      name: state.name,
      treaty: map.treaty.code,
      status,
      uncertain,
      since,
      lastAct: act?.kind ?? null,
      lastActOn: act?.date.date ?? null,
      asAt: map.asAt,
    };
  });
});
