import { existenceOn, type Lifetime } from "../participants/existence.ts";

/**
 * Whose land it was before a state existed: the participant that answered for it then, by ISO code. The day on which that ended is
 * the first day of the newer state, which its own record has. The Russian Federation's row holds what the Soviet Union did. The
 * Baltic states are left out: they had been independent before, and what others then did is not counted as done for them.
 */
const heldBefore: Readonly<Record<string, string>> = {
  CZE: "CSK",
  SVK: "CSK",
  SVN: "YUG",
  HRV: "YUG",
  MKD: "YUG",
  BIH: "YUG",
  SRB: "YUG",
  MNE: "SRB",
  ARM: "RUS",
  AZE: "RUS",
  GEO: "RUS",
  KAZ: "RUS",
  KGZ: "RUS",
  MDA: "RUS",
  TJK: "RUS",
  TKM: "RUS",
  UZB: "RUS",
  BGD: "PAK",
  ERI: "ETH",
  SGP: "MYS",
  SSD: "SDN",
};

/**
 * The participant that answered for the land of a state on a day.
 * @param iso3 the state that holds it now
 * @param lifetimes of every participant, by ISO code
 * @returns null where it was no participant's land, or where that is not on record
 */
export function holderOn(iso3: string, day: string, lifetimes: ReadonlyMap<string, Lifetime>): string | null {
  const lifetime = lifetimes.get(iso3);
  if (lifetime === undefined) return null;
  if (existenceOn(lifetime, day) === "existing") return iso3;
  const before = heldBefore[iso3];
  return before === undefined ? null : holderOn(before, day, lifetimes);
}
