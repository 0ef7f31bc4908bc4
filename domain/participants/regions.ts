/**
 * Regions of the world by the United Nations' M49 standard: what is kept of a state is their English name, and forms, the
 * interface and messages know them by a word. A subregion belongs to one region, an intermediate region to one subregion.
 */
const names = {
  africa: "Africa",
  "northern-africa": "Northern Africa",
  "sub-saharan-africa": "Sub-Saharan Africa",
  "eastern-africa": "Eastern Africa",
  "middle-africa": "Middle Africa",
  "southern-africa": "Southern Africa",
  "western-africa": "Western Africa",
  americas: "Americas",
  "latin-america-and-the-caribbean": "Latin America and the Caribbean",
  caribbean: "Caribbean",
  "central-america": "Central America",
  "south-america": "South America",
  "northern-america": "Northern America",
  asia: "Asia",
  "central-asia": "Central Asia",
  "eastern-asia": "Eastern Asia",
  "south-eastern-asia": "South-eastern Asia",
  "southern-asia": "Southern Asia",
  "western-asia": "Western Asia",
  europe: "Europe",
  "eastern-europe": "Eastern Europe",
  "northern-europe": "Northern Europe",
  "channel-islands": "Channel Islands",
  "southern-europe": "Southern Europe",
  "western-europe": "Western Europe",
  oceania: "Oceania",
  "australia-and-new-zealand": "Australia and New Zealand",
  melanesia: "Melanesia",
  micronesia: "Micronesia",
  polynesia: "Polynesia",
} as const;

export type RegionKey = keyof typeof names;

const within: Readonly<Partial<Record<RegionKey, readonly RegionKey[]>>> = {
  africa: ["northern-africa", "sub-saharan-africa"],
  "sub-saharan-africa": ["eastern-africa", "middle-africa", "southern-africa", "western-africa"],
  americas: ["latin-america-and-the-caribbean", "northern-america"],
  "latin-america-and-the-caribbean": ["caribbean", "central-america", "south-america"],
  asia: ["central-asia", "eastern-asia", "south-eastern-asia", "southern-asia", "western-asia"],
  europe: ["eastern-europe", "northern-europe", "southern-europe", "western-europe"],
  "northern-europe": ["channel-islands"],
  oceania: ["australia-and-new-zealand", "melanesia", "micronesia", "polynesia"],
};

export const regions = ["africa", "americas", "asia", "europe", "oceania"] as const satisfies readonly RegionKey[];
export const subregions = regions.flatMap((region) => within[region] ?? []);
export const intermediateRegions = subregions.flatMap((subregion) => within[subregion] ?? []);

/** True where a region holds another one directly. */
export function holds(region: RegionKey, other: RegionKey): boolean {
  return within[region]?.includes(other) === true;
}

/** The name under which a region is kept. */
export function regionName(key: RegionKey): string {
  return names[key];
}

/** The word for a region by its name; null for a name that the standard does not have. */
export function regionKey(name: string): RegionKey | null {
  const key = name.toLowerCase().replaceAll(" ", "-");
  return Object.hasOwn(names, key) ? (key as RegionKey) : null;
}
