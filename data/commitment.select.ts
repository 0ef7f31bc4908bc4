import type { IsoDay, KnownDate } from "#domain/dates/calendar-date.ts";
import type { Commitment } from "#domain/entities/visit.ts";
import { daysElapsed, daysLate, isWaiting } from "#domain/recommendations/promise-time.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, fromDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import type { ChainOf } from "./load-state-chains.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";
import { toVisitName, visitNameSelect } from "./visit.select.ts";

export const commitmentSelect = {
  id: true,
  ref: true,
  promisedBy: true,
  side: true,
  text: true,
  madeOn: true,
  madePrecision: true,
  dueOn: true,
  outcome: true,
  outcomeOn: true,
  outcomePrecision: true,
  outcomeNote: true,
  visit: { select: visitNameSelect },
  state: { select: { ...stateNameSelect, id: true, existsFrom: true, existsUntil: true } },
  source: { select: sourceSelect },
  outcomeSource: { select: sourceSelect },
  targets: { select: { act: true, treaty: { select: { ...treatyNameSelect, position: true } } } },
} as const satisfies Prisma.CommitmentSelect;

export type CommitmentRow = Prisma.CommitmentGetPayload<{ select: typeof commitmentSelect }>;

/** As at a day before its outcome, a promise is open. */
export function toCommitment(row: CommitmentRow, asAt: IsoDay, locale: string, chainOf: ChainOf): Commitment {
  const made = { date: columnsToReduced(row.madeOn, row.madePrecision), precision: row.madePrecision };
  // An outcome without a date of its own is known from the day on which its source was read.
  const settledOn = row.outcomeOn ?? row.outcomeSource?.readOn ?? null;
  const settled = settledOn === null || fromDateColumn(settledOn) <= asAt;
  const outcome = settled ? kebab(row.outcome) : "open";
  const dueOn = row.dueOn === null ? null : fromDateColumn(row.dueOn);
  const outcomeDate: KnownDate = settled
    ? { date: columnsToReduced(row.outcomeOn, row.outcomePrecision), precision: row.outcomePrecision }
    : { date: null, precision: "unknown" };
  const timed = { made, dueOn, outcome, outcomeDate };
  const elapsed = daysElapsed(timed, asAt);
  return {
    ref: row.ref,
    visit: toVisitName(row.visit, locale),
    state: toStateName(row.state, locale),
    promisedBy: row.promisedBy,
    side: row.side,
    text: row.text,
    made,
    dueOn,
    outcome,
    outcomeDate,
    outcomeNote: settled ? row.outcomeNote : null,
    outcomeSource: settled && row.outcomeSource !== null ? toSource(row.outcomeSource) : null,
    source: toSource(row.source),
    daysOpen: isWaiting(outcome) ? elapsed : null,
    daysElapsed: elapsed,
    daysLate: daysLate(timed, asAt),
    chains: [...row.targets]
      .sort((a, b) => a.treaty.position - b.treaty.position)
      .map(({ act, treaty }) => ({ treaty: toTreatyName(treaty), act, steps: chainOf(treaty.code, made) })),
  };
}
