import type { ChangeFilter } from "#components/changes/change-query.ts";
import { findNamed, type Scope } from "#data/find-named.ts";
import { listNames } from "#data/list-names.ts";
import { groupKeys } from "#domain/participants/groups.ts";
import { many, type QueryValue } from "#lib/page-query.ts";

type Names = Pick<ChangeFilter, "states" | "treaties">;

function chosenFrom(names: Names, state: readonly string[], treaty: readonly string[]): Names {
  const given = (all: readonly string[]) => new Set(all.map((name) => name.toLowerCase()));
  const [states, treaties] = [given(state), given(treaty)];
  return {
    states: names.states.filter((one) => [one.iso3, one.slug].some((name) => states.has(name.toLowerCase()))),
    treaties: names.treaties.filter((one) =>
      [one.code, one.slug, one.untcNumber].some((name) => treaties.has(name.toLowerCase())),
    ),
  };
}

/** To which states, groups and treaties the query of a page narrows it, with all that its form offers. */
export async function readFilter(
  query: Readonly<Record<string, QueryValue>>,
  locale: string,
): Promise<{ readonly scope: Scope; readonly filter: ChangeFilter; readonly names: Names }> {
  const [state, treaty, groups] = [many(query["state"]), many(query["treaty"]), many(query["within"])];
  const within = groupKeys.filter((key) => groups.includes(key));
  const [named, names] = await Promise.all([findNamed({ state, treaty, within }), listNames(locale)]);
  // A name that nothing has never reaches a page (proxy.ts).
  const scope: Scope = named.ok ? named : { stateIds: [], treatyIds: [] };
  return { scope, names, filter: { ...chosenFrom(names, state, treaty), within } };
}
