import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type Moves, movesBetween } from "#domain/treaty-law/moves.ts";
import type { DerivedTreaty } from "../derive-projections.ts";

/** How far a change moves those who acted under a treaty. */
export interface TreatyMoves extends Moves {
  readonly id: string;
  readonly code: string;
}

/** The treaties under which anybody's status periods change. @param after the same treaties, derived with the change */
export function moved(before: readonly DerivedTreaty[], after: readonly DerivedTreaty[], today: IsoDay): TreatyMoves[] {
  const afterOf = new Map(after.map((treaty) => [treaty.id, treaty]));
  return before
    .map(({ id, code, periods }) => ({
      id,
      code,
      ...movesBetween(periods, afterOf.get(id)?.periods ?? new Map(), today),
    }))
    .filter(({ changed }) => changed.length > 0);
}
