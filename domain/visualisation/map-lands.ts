import type { IsoDay } from "../dates/calendar-date.ts";
import type { Lifetime } from "../participants/existence.ts";
import { holderOn } from "./territories.ts";
import places from "./world-places.json" with { type: "json" };
import type { WorldPlace } from "./world-shapes.ts";

/** Size of the drawing, and the file that its shapes are in, each under "m" and its UN M49 number. */
export const world = { width: places.width, height: places.height, file: places.file } as const;

const placeOf = new Map((places.places as unknown as readonly WorldPlace[]).map((place) => [place.m49, place]));

/** Numbers of the standard that the record does not hold. */
const formerNumbers: Readonly<Record<string, number>> = { DDR: 278 };

/** A land with a smaller area, in square units, is marked, so that it can be found. */
const smallArea = 60;

/** A participant's land on the map, and who answers for it on each of the days. */
export interface MapLand {
  readonly iso3: string;
  readonly place: WorldPlace;
  /** True where a mark stands for it, because its shape is too small to be seen or to be drawn. */
  readonly marked: boolean;
  /** From which of the days on which participant answers for it, oldest first; null: none. */
  readonly holders: readonly { readonly from: number; readonly iso3: string | null }[];
}

/** The part of the world that has no status of its own: territories, and what is nobody's. */
export function otherLands(lands: readonly MapLand[]): readonly WorldPlace[] {
  const held = new Set(lands.map(({ place }) => place.m49));
  return [...placeOf.values()].filter(({ m49, drawn }) => drawn && !held.has(m49));
}

function holdersOf(
  iso3: string,
  days: readonly IsoDay[],
  lifetimes: ReadonlyMap<string, Lifetime>,
): MapLand["holders"] {
  const all = days.map((day, from) => ({ from, iso3: holderOn(iso3, day, lifetimes) }));
  return all.filter(({ from, iso3: holder }) => from === 0 || all[from - 1]?.iso3 !== holder);
}

/**
 * Where every participant is on the map. Those without land there, such as organisations, are left out, as are former states
 * whose land is that of their successors: these show them by their holders. The largest come first, so that marks are drawn over what
 * is around them.
 */
export function mapLands(
  participants: readonly (Lifetime & { readonly iso3: string; readonly m49: number | null })[],
  days: readonly IsoDay[],
): readonly MapLand[] {
  const lifetimes = new Map(participants.map((one) => [one.iso3, one]));
  return participants
    .flatMap(({ iso3, m49 }): MapLand[] => {
      const place = placeOf.get(m49 ?? formerNumbers[iso3] ?? -1);
      if (place === undefined) return [];
      const marked = !place.drawn || place.area < smallArea;
      return [{ iso3, place, marked, holders: holdersOf(iso3, days, lifetimes) }];
    })
    .sort((a, b) => b.place.area - a.place.area);
}
