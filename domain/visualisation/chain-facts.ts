import type { IsoDay, KnownDate } from "../dates/calendar-date.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { ChainStepKind } from "../recommendations/promise-chain.ts";
import type { MergedStep, PlacedChain } from "./promise-chain.ts";

/** One thing that a chain draws, as its table and its file have it. */
export interface ChainFact extends KnownDate {
  /** `made`: the promise or the request itself; `waiting`: that a step was still to come on the as-at day. */
  readonly kind: ChainStepKind | "made" | "waiting";
  readonly treaties: readonly TreatyName[];
  /** Number of the law, or kind of act; see `ChainStep`. */
  readonly reference: string | null;
  /** Whole days since the promise, negative before it; null where the day of the step is not known. */
  readonly days: number | null;
  /** True where this is the act that was promised or asked for. */
  readonly keeps: boolean;
  /** The step that is waited for; null for all other facts. */
  readonly awaited: ChainStepKind | null;
  /** True where the state approved the treaty by its own law and only the deposit is missing. */
  readonly approved: boolean;
}

function toFact({ kind, step, treaties, keeps }: MergedStep): ChainFact {
  const { date, precision, reference, days } = step;
  return { kind, treaties, date, precision, reference, days, keeps, awaited: null, approved: false };
}

/**
 * What a placed chain draws, in the order of time: steps taken before it was made, the promise itself, the steps since, those
 * whose day is not known, and what was still waited for on the as-at day, with the days waited.
 */
export function chainFacts(chain: PlacedChain, asAt: IsoDay): ChainFact[] {
  const exactly = { precision: "day", reference: null, keeps: false } as const;
  const { madeOn, treaties, aside, steps, waiting, daysWaited } = chain;
  const isBefore = ({ step }: MergedStep) => step.days !== null;
  return [
    ...aside.filter(isBefore).map(toFact),
    { ...exactly, kind: "made", treaties, date: madeOn, days: 0, awaited: null, approved: false },
    ...steps.map(toFact),
    ...aside.filter((one) => !isBefore(one)).map(toFact),
    ...waiting.map(({ kind, treaty, approved }) => ({
      ...exactly,
      kind: "waiting" as const,
      treaties: [treaty],
      date: asAt,
      days: daysWaited,
      awaited: kind,
      approved,
    })),
  ];
}
