import type { ParticipationStatus } from "./status.ts";

/**
 * How many participants stand where. The UN Treaty Collection and the Vienna Convention (art. 2(1)(g)) count parties
 * apart from contracting states; OHCHR counts both as parties. Both are given.
 */
export interface StatusCounts {
  readonly parties: number;
  readonly contracting: number;
  /** Signed and not bound. */
  readonly signatories: number;
  readonly noAction: number;
  readonly former: number;
  /** Parties as OHCHR counts them: contracting states included. */
  readonly partiesOhchr: number;
  /** Of all these, how many statuses are uncertain. */
  readonly uncertain: number;
}

/**
 * Counts statuses, one for each participant that existed on the day.
 * @param all each once, or with how many there are of it
 */
export function countStatuses(
  all: Iterable<{ readonly status: ParticipationStatus; readonly uncertain: boolean; readonly count?: number }>,
): StatusCounts {
  const by = { none: 0, signatory: 0, contracting: 0, party: 0, "former-party": 0 };
  let uncertain = 0;
  for (const { status, uncertain: isUncertain, count = 1 } of all) {
    by[status] += count;
    if (isUncertain) uncertain += count;
  }
  return {
    parties: by.party,
    contracting: by.contracting,
    signatories: by.signatory,
    noAction: by.none,
    former: by["former-party"],
    partiesOhchr: by.party + by.contracting,
    uncertain,
  };
}

const countOf: Readonly<Record<ParticipationStatus, keyof StatusCounts>> = {
  none: "noAction",
  signatory: "signatories",
  contracting: "contracting",
  party: "parties",
  "former-party": "former",
};

/** Statuses from that of those who are bound to that of those who have done nothing: the order of keys, bars and sorted rows. */
export const fromBoundToNone = [
  "party",
  "contracting",
  "signatory",
  "former-party",
  "none",
] as const satisfies readonly ParticipationStatus[];

/** How many there are of a status. */
export function countFor(counts: StatusCounts, status: ParticipationStatus): number {
  return counts[countOf[status]];
}

/** The counts as they are once one participant stands elsewhere. */
export function withMove(
  counts: StatusCounts,
  before: { status: ParticipationStatus; uncertain: boolean },
  after: { status: ParticipationStatus; uncertain: boolean },
): StatusCounts {
  const moved = { ...counts };
  moved[countOf[before.status]] -= 1;
  moved[countOf[after.status]] += 1;
  moved.uncertain += Number(after.uncertain) - Number(before.uncertain);
  return { ...moved, partiesOhchr: moved.parties + moved.contracting };
}
