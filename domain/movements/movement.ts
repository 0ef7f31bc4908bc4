import type { FactContent, FactEntity } from "../changes/fact-versions.ts";
import type { KnownDate } from "../dates/calendar-date.ts";
import type { Instant } from "../dates/instant.ts";
import type { StateName } from "../entities/state.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { CommitmentOutcome } from "../entities/visit.ts";
import type { FollowUpStatus } from "../recommendations/follow-up.ts";

/** What can move: the facts, and what is asked, assessed and promised at visits. */
export const movedEntities = [
  "action",
  "declaration",
  "procedure",
  "domestic-step",
  "recommendation",
  "follow-up",
  "commitment",
  "visit",
] as const satisfies readonly (FactEntity | string)[];
export type MovedEntity = (typeof movedEntities)[number];

/** "settled": a promise was put right in what became of it. */
export const movementChanges = ["recorded", "corrected", "retracted", "settled"] as const;
export type MovementChange = (typeof movementChanges)[number];

/** What moved, as far as a title tells it. */
export type Moved =
  | { readonly entity: FactEntity; readonly kind: FactContent["kind"] }
  | { readonly entity: "recommendation"; readonly ref: string }
  | { readonly entity: "follow-up"; readonly ref: string; readonly status: FollowUpStatus }
  | { readonly entity: "commitment"; readonly ref: string; readonly outcome: CommitmentOutcome }
  | { readonly entity: "visit"; readonly title: string };

/** One thing that was recorded, put right or taken out of what counts. */
export interface Movement {
  /** The same for ever, and of this movement alone. */
  readonly id: string;
  readonly change: MovementChange;
  /** When the record took it in. */
  readonly at: Instant;
  /** The day that it concerns, as exactly as it is known. */
  readonly date: KnownDate;
  readonly moved: Moved;
  readonly state: StateName;
  /** Null where it concerns no single treaty. */
  readonly treaty: TreatyName | null;
  /** What the record says of it, in the words of whoever recorded it; null where it says no more than the title. */
  readonly text: string | null;
  /** Why it was put right or taken out; null for a first record. */
  readonly reason: string | null;
  /** Address of its page, without the language. */
  readonly path: string;
}

/** The latest moment of movements; null for none. */
export function latestOf(movements: readonly Pick<Movement, "at">[]): Instant | null {
  return movements.reduce<Instant | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
}
