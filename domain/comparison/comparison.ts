import type { StateSummary } from "../entities/state.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { ExistencePhase } from "../participants/existence.ts";
import type { GroupKey } from "../participants/groups.ts";
import { countStatuses, type StatusCounts } from "../treaty-law/counts.ts";
import type { Participation } from "../treaty-law/participation.ts";
import { type ParticipationStatus, participationStatuses } from "../treaty-law/status.ts";

/** A group of states that the reader listed. */
export const ownGroup = "own";

/** One of those that stand side by side. */
export type Side =
  | { readonly kind: "state"; readonly state: StateSummary; readonly existence: ExistencePhase }
  | {
      readonly kind: "group";
      readonly key: GroupKey | typeof ownGroup;
      readonly members: readonly StateSummary[];
      /** How many of them existed on the day. */
      readonly existing: number;
    };

/**
 * Where one side stands under a treaty. `standing` is null where it has none: a state that did not exist, a group of which
 * nobody did; "divided" where no status is that of more than half of a group.
 */
export interface Place {
  readonly standing: ParticipationStatus | "divided" | null;
  readonly uncertain: boolean;
  /** Of a state that existed. */
  readonly participation: Participation | null;
  /** Of a group: where its members that existed stand. */
  readonly counts: StatusCounts | null;
}

export const agreements = ["differ", "unsure", "alike"] as const;
/** Whether sides stand alike; unsure where that turns on a status that is uncertain. */
export type Agreement = (typeof agreements)[number];

export interface ComparedTreaty {
  readonly treaty: TreatyName;
  /** In the order of the sides. */
  readonly places: readonly Place[];
  /** Null where fewer than two sides have a standing. */
  readonly agreement: Agreement | null;
}

/** Sides under every treaty that had been adopted by a day. */
export interface Comparison {
  readonly sides: readonly Side[];
  /** Those on which they differ first, then those on which that is not certain; else in the order of the UN Treaty Collection. */
  readonly treaties: readonly ComparedTreaty[];
  /** How many treaties there are of each agreement. */
  readonly tally: Readonly<Record<Agreement, number>>;
  /** Where each side stands, over all treaties; of a group, over all its members too. */
  readonly counts: readonly StatusCounts[];
}

type Standing = { readonly status: ParticipationStatus; readonly uncertain: boolean };

/** The place of a state; of one that did not exist on the day, no standing. */
export function statePlace(participation: Participation, exists: boolean): Place {
  const stands = exists || participation.status !== "none";
  return {
    standing: stands ? participation.status : null,
    uncertain: stands && participation.uncertain,
    participation: stands ? participation : null,
    counts: null,
  };
}

/**
 * The place of a group: where more than half of its members stand. Uncertain where the members whose status is uncertain
 * could decide it otherwise.
 * @param standings of the members that existed on the day
 */
export function groupPlace(standings: readonly Standing[]): Place {
  const counts = countStatuses(standings);
  if (standings.length === 0) return { standing: null, uncertain: false, participation: null, counts };
  const certain = standings.filter(({ uncertain }) => !uncertain);
  const most = (all: readonly Standing[], spare: number) =>
    participationStatuses.find(
      (status) => 2 * (all.filter((one) => one.status === status).length + spare) > standings.length,
    );
  const majority = most(certain, 0);
  if (majority !== undefined) return { standing: majority, uncertain: false, participation: null, counts };
  const doubtful = standings.length - certain.length;
  const uncertain = doubtful > 0 && most(certain, doubtful) !== undefined;
  return { standing: most(standings, 0) ?? "divided", uncertain, participation: null, counts };
}

/** Whether the sides that have a standing stand alike; null where fewer than two have one. */
export function agreementOf(places: readonly Pick<Place, "standing" | "uncertain">[]): Agreement | null {
  const standing = places.filter((place) => place.standing !== null);
  if (standing.length < 2) return null;
  const certain = new Set(standing.filter(({ uncertain }) => !uncertain).map((place) => place.standing));
  if (certain.size > 1 || certain.has("divided")) return "differ";
  return standing.some(({ uncertain }) => uncertain) ? "unsure" : "alike";
}

/**
 * Puts sides beside each other.
 * @param treaties in the order of the UN Treaty Collection, each with the place of every side
 * @param counts of each side
 */
export function compareSides(
  sides: readonly Side[],
  treaties: readonly Pick<ComparedTreaty, "treaty" | "places">[],
  counts: readonly StatusCounts[],
): Comparison {
  const compared = treaties.map((one) => ({ ...one, agreement: agreementOf(one.places) }));
  const of = (agreement: Agreement | null) => compared.filter((one) => one.agreement === agreement);
  const [differ, unsure, alike] = [of("differ"), of("unsure"), of("alike")];
  return {
    sides,
    treaties: [...differ, ...unsure, ...alike, ...of(null)],
    tally: { differ: differ.length, unsure: unsure.length, alike: alike.length },
    counts,
  };
}
