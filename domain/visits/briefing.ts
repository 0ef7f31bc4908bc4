import type { TreatyName } from "../entities/treaty.ts";
import type { Commitment, RecommendationDetail, RecommendationSummary, StandingThenAndNow } from "../entities/visit.ts";
import { isOpen } from "../recommendations/follow-up.ts";
import { isWaiting } from "../recommendations/promise-time.ts";
import { openFirst } from "../recommendations/standing.ts";

/** What is still to be raised, told by why: nothing is asked that the record does not leave open. */
export const raisedKinds = [
  "overdue",
  "promised",
  "signed",
  "not-joined",
  "begun",
  "no-information",
  "pending",
] as const;
export type RaisedKind = (typeof raisedKinds)[number];

export interface Raised {
  readonly kind: RaisedKind;
  /** Public name of the recommendation or promise. */
  readonly ref: string;
  readonly text: string;
  /** Whole days since it was asked or promised; null where the day is not known. */
  readonly days: number | null;
  /** Of a promise: whole days since the day that was named for keeping it; null where none was or it is still to come. */
  readonly daysLate: number | null;
  /** The treaty that it is about; null where it is about none. */
  readonly treaty: TreatyName | null;
}

function raisedPromise(one: Commitment): Raised {
  const treaty = one.chains.length === 1 ? (one.chains[0]?.treaty ?? null) : null;
  const { ref, text, daysOpen: days, daysLate } = one;
  return { kind: daysLate === null ? "promised" : "overdue", ref, text, days, daysLate, treaty };
}

function kindOf(one: RecommendationSummary, standing: readonly StandingThenAndNow[]): RaisedKind {
  const { target, status } = one;
  if (target !== null && target.act === "consent") {
    const now = standing.find(({ treaty }) => treaty.code === target.treaty.code)?.now.status;
    if (now === "signatory") return "signed";
    if (now === "none") return "not-joined";
  }
  if (status === "no-information" || status === "pending") return status;
  return "begun";
}

/**
 * What a delegation can raise: promises that are overdue or waiting, and recommendations that are open, each with why and for
 * how long. Promises that are late come first, the latest of all before them; then what has waited longest.
 */
export function toRaise(
  asked: readonly RecommendationDetail[],
  promised: readonly Commitment[],
  standing: readonly StandingThenAndNow[],
): Raised[] {
  const promises = promised.filter(({ outcome, side }) => isWaiting(outcome) && side === "host").map(raisedPromise);
  const open = openFirst(asked).map((one): Raised => {
    const { ref, text, daysOpen: days, target } = one;
    return { kind: kindOf(one, standing), ref, text, days, daysLate: null, treaty: target?.treaty ?? null };
  });
  return [
    ...promises.sort((a, b) => (b.daysLate ?? -1) - (a.daysLate ?? -1) || (b.days ?? -1) - (a.days ?? -1)),
    ...open,
  ];
}

/** The same recommendations, what is still open first and the longest waiting at its head, the rest in their order. */
export function openThenClosed(asked: readonly RecommendationDetail[]): {
  readonly open: readonly RecommendationDetail[];
  readonly closed: readonly RecommendationDetail[];
} {
  return { open: openFirst(asked), closed: asked.filter(({ status }) => !isOpen(status)) };
}
