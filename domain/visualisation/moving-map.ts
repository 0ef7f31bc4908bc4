import type { IsoDay } from "../dates/calendar-date.ts";
import type { MapLand } from "./map-lands.ts";
import { absentCode, tallyCodes } from "./map-strands.ts";

/** An act: the first day on which it can have been done, and which of a map's phrases tells it. */
export type ToldAct = readonly [from: IsoDay, phrase: number];

/** What a map tells of a participant where it is pointed at. */
export interface MovingStrand {
  readonly name: string;
  /** One character for each day. */
  readonly codes: string;
  /** Its acts, oldest first, each from the first day on which it can have been done, with the number of the words that tell it. */
  readonly told?: readonly ToldAct[];
  /** Its number on each day, where the map is one of numbers. */
  readonly counts?: readonly number[];
}

/** All that moving a map through its days needs: nothing is asked of the server meanwhile. */
export interface MovingMap {
  readonly days: readonly IsoDay[];
  readonly strands: Readonly<Record<string, MovingStrand>>;
  /** Lands for which others answered at some time: from which day on who. Every other land is its own. */
  readonly holders: Readonly<Record<string, readonly (readonly [from: number, iso3: string | null])[]>>;
  /** Out of how many each number is, for each day. */
  readonly open?: readonly number[];
}

/** What a map shows of a land on one of its days. */
export interface LandThen {
  readonly code: string;
  /** Who answers for it; null where nobody does. */
  readonly name: string | null;
  /** The last act by that day. */
  readonly told: ToldAct | null;
  readonly count: number | null;
  readonly of: number | null;
}

/** @param iso3 the state whose land it is now */
export function landThen(map: MovingMap, iso3: string, index: number): LandThen {
  const holders = map.holders[iso3];
  const holder = holders === undefined ? iso3 : (holders.findLast(([from]) => from <= index)?.[1] ?? null);
  const strand = holder === null ? undefined : map.strands[holder];
  const code = strand?.codes[index] ?? absentCode;
  const day = map.days[index] ?? "";
  return {
    code,
    name: strand === undefined || code === absentCode ? null : strand.name,
    told: strand?.told?.findLast(([from]) => from <= day) ?? null,
    count: strand?.counts?.[index] ?? null,
    of: map.open?.[index] ?? null,
  };
}

/** How many participants have each code on one of the days. */
export function tallyOn(map: MovingMap, index: number): Readonly<Record<string, number>> {
  const codes = Object.values(map.strands).map((strand) => strand.codes);
  return tallyCodes(codes, index);
}

/**
 * A map that can be moved through its days.
 * @param strands of every participant, by ISO code
 * @param lands those that are drawn
 */
export function movingMap(
  days: readonly IsoDay[],
  strands: Readonly<Record<string, MovingStrand>>,
  lands: readonly MapLand[],
  open?: readonly number[],
): MovingMap {
  const changing = lands.filter(({ iso3, holders }) =>
    holders.some((holder) => holder.iso3 !== null && holder.iso3 !== iso3),
  );
  return {
    days,
    strands,
    holders: Object.fromEntries(
      changing.map(({ iso3, holders }) => [iso3, holders.map(({ from, iso3: holder }) => [from, holder] as const)]),
    ),
    ...(open === undefined ? {} : { open }),
  };
}
