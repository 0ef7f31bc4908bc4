import type { AddressQuery } from "#components/ui/address.ts";
import { ownGroup, type Side } from "#domain/comparison/comparison.ts";

/** The sides as the parameters of an address. */
export function sidesQuery(sides: readonly Side[]): AddressQuery {
  const groups = sides.flatMap((side) => (side.kind === "group" ? [side] : []));
  const own = groups.find(({ key }) => key === ownGroup);
  return {
    states: sides.flatMap((side) => (side.kind === "state" ? [side.state.iso3] : [])).join(","),
    within: groups.flatMap(({ key }) => (key === ownGroup ? [] : [key])).join(","),
    members: (own?.members ?? []).map(({ iso3 }) => iso3).join(","),
  };
}
