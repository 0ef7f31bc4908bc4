import type { StateSummary } from "../entities/state.ts";
import { type OrganisationKey, organisations } from "./organisations.ts";
import { type RegionKey, regionName, regions, subregions } from "./regions.ts";

/** A group of states that an address can name: a region, a subregion or an organisation. */
export type GroupKey = RegionKey | OrganisationKey;

const organisationKeys = Object.keys(organisations) as OrganisationKey[];

/** Every group: regions, each of their parts, organisations. */
export const groupKeys = [...regions, ...subregions, ...organisationKeys] as const satisfies readonly GroupKey[];

export function isOrganisation(key: GroupKey): key is OrganisationKey {
  return Object.hasOwn(organisations, key);
}

type Placed = Pick<StateSummary, "iso3" | "kind" | "region" | "subregion">;

/**
 * Whether a participant belongs to a group. A former state belongs to the region where it lay and to no organisation, the
 * lists of which are later than it.
 */
export function belongsTo(state: Placed, key: GroupKey): boolean {
  if (isOrganisation(key)) return (organisations[key].members as readonly string[]).includes(state.iso3);
  const name = regionName(key);
  return state.region === name || state.subregion === name;
}

/** Those that belong to any of some groups, in the order given; all of them where there is no group. */
export function within<State extends Placed>(states: readonly State[], keys: readonly GroupKey[]): readonly State[] {
  return keys.length === 0 ? states : states.filter((state) => keys.some((key) => belongsTo(state, key)));
}
