import type { IsoDay } from "../dates/calendar-date.ts";

/** How long a participant existed. Both days inclusive; null: open, or not on record. */
export interface Lifetime {
  readonly existsFrom: IsoDay | null;
  readonly existsUntil: IsoDay | null;
}

export const existencePhases = ["not-yet", "existing", "dissolved"] as const;
export type ExistencePhase = (typeof existencePhases)[number];

/**
 * Whether a participant had begun and had not ended on a day. One whose first day is not on record is taken to have
 * existed.
 */
export function existenceOn({ existsFrom, existsUntil }: Lifetime, day: IsoDay): ExistencePhase {
  if (existsFrom !== null && day < existsFrom) return "not-yet";
  return existsUntil !== null && existsUntil < day ? "dissolved" : "existing";
}

/**
 * True for a participant that could act on a day. Only such a one is counted as having taken no action: a state that
 * did not exist yet, or no longer, took none because there was none.
 */
export function existedOn(lifetime: Lifetime, day: IsoDay): boolean {
  return existenceOn(lifetime, day) === "existing";
}
