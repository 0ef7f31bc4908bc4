import { absentCode, countStep } from "./map-strands.ts";
import type { MovingMap, MovingStrand } from "./moving-map.ts";

/** A strand as it is sent. */
type SentStrand = Omit<MovingStrand, "codes" | "counts"> & {
  /** Where the map is of a status. */
  readonly codes?: string;
  /**
   * Where it is of a number: by how much it grew with each day, a digit where it grew by less than ten, otherwise the number in
   * brackets; and what stands for one that does not exist, and is bound by nothing, where it does not.
   */
  readonly growth?: string;
};

/** A map as it is sent to the browser: numbers seldom change from one year to the next, and their fills follow from them. */
export type SentMap = Omit<MovingMap, "strands"> & { readonly strands: Readonly<Record<string, SentStrand>> };

function growthOf(codes: string, counts: readonly number[]): string {
  return counts
    .map((count, index) => {
      if (codes[index] === absentCode) return absentCode;
      const change = count - (counts[index - 1] ?? 0);
      return change >= 0 && change < 10 ? String(change) : `(${change})`;
    })
    .join("");
}

/** A map to be sent. */
export function sendMap({ strands, ...map }: MovingMap): SentMap {
  const sent = Object.entries(strands).map(([iso3, { codes, counts, ...strand }]) => [
    iso3,
    { ...strand, ...(counts === undefined ? { codes } : { growth: growthOf(codes, counts) }) },
  ]);
  return { ...map, strands: Object.fromEntries(sent) };
}

function received({ codes, growth, ...strand }: SentStrand, open: readonly number[]): MovingStrand {
  if (growth === undefined) return { ...strand, codes: codes ?? "" };
  let count = 0;
  const days = [...growth.matchAll(/-|\d|\((-?\d+)\)/g)].map(([step, change], index) => {
    count = step === absentCode ? 0 : count + Number(change ?? step);
    return { count, code: step === absentCode ? absentCode : String(countStep(count, open[index] ?? 0)) };
  });
  return { ...strand, codes: days.map(({ code }) => code).join(""), counts: days.map((day) => day.count) };
}

/** The map that was sent. */
export function receiveMap({ strands, ...map }: SentMap): MovingMap {
  const open = map.open ?? [];
  return {
    ...map,
    strands: Object.fromEntries(Object.entries(strands).map(([iso3, strand]) => [iso3, received(strand, open)])),
  };
}
