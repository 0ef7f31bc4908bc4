import { daysBetween, firstDayOf, type IsoDay, type KnownDate, lastDayOf } from "../dates/calendar-date.ts";
import { knownBySource } from "../declarations/standing.ts";
import { type DomesticStep, type DomesticStepKind, domesticStepKinds } from "../entities/record.ts";

/**
 * How far a state's own procedure has come beside its deposit. A law binds nobody abroad (Vienna Convention on the Law
 * of Treaties, arts. 2(1)(b) and 16: consent is established by the deposit), so that none of these is a status under
 * the treaty.
 */
export const domesticStandings = [
  /** No step is on record. */
  "not-on-record",
  /** Steps are on record, none of which approves. */
  "under-way",
  /** Approved at home; no deposit is on record. */
  "approved-not-deposited",
  "approved-and-deposited",
  /** Deposited; no approval before it is on record. */
  "deposited-without-approval",
] as const;
export type DomesticStanding = (typeof domesticStandings)[number];

type Step = Pick<DomesticStep, "kind" | "date" | "precision" | "reference" | "source">;

/**
 * A step with the whole days since the step before it; null for the first, and where either is not known to the day.
 */
export type TimedStep<One> = One & { readonly daysSinceStep: number | null };

/** A state's own procedure under one treaty, as it stood on a day. */
export interface DomesticApproval<One> {
  readonly standing: DomesticStanding;
  /** Oldest first; one without a day stands before the step that it must have come before. */
  readonly steps: readonly TimedStep<One>[];
  /** The step by which the treaty was approved before the deposit. */
  readonly approval: One | null;
  /** Whole days from the approval to the deposit; null where either is missing or not known to the day. */
  readonly daysToDeposit: number | null;
}

/** Whichever comes first in this list says best that the treaty was approved. */
const approvals: readonly DomesticStepKind[] = ["ratifying-law-signed", "ratified-domestically"];

/** True for a step that can say that the treaty was approved. */
export function isApproval(kind: DomesticStepKind): boolean {
  return approvals.includes(kind);
}

const orderOf = ({ kind }: Pick<Step, "kind">) => domesticStepKinds.indexOf(kind);

/**
 * The first day on which a step can be known: its own, or, where that is not on record, the day of the step that it
 * must have come before; without one the deposit, else the day by which its source knew of it. Null where nothing
 * bounds it.
 */
function knownSince(step: Step, all: readonly Step[], deposit: KnownDate | null): IsoDay | null {
  if (step.date !== null) return firstDayOf(step.date);
  const later = all
    .filter((one) => orderOf(one) > orderOf(step))
    .flatMap(({ date }) => (date === null ? [] : [firstDayOf(date)]))
    .sort();
  const deposited = deposit?.date == null ? null : firstDayOf(deposit.date);
  return later[0] ?? deposited ?? knownBySource(step.source);
}

/** Steps known by the end of a day, oldest first. */
function stepsBy<One extends Step>(all: readonly One[], deposit: KnownDate | null, asAt: IsoDay): One[] {
  return all
    .map((step) => ({ step, since: knownSince(step, all, deposit) }))
    .filter(({ since }) => since === null || since <= asAt)
    .sort((a, b) => {
      const [first, second] = [a.since ?? "", b.since ?? ""];
      return first === second ? orderOf(a.step) - orderOf(b.step) : first < second ? -1 : 1;
    })
    .map(({ step }) => step);
}

/** Whole days between two dates; null unless both are known to the day. */
function daysFrom(from: KnownDate | null | undefined, to: KnownDate): number | null {
  if (from == null || from.date === null || to.date === null) return null;
  return from.precision === "day" && to.precision === "day" ? daysBetween(from.date, to.date) : null;
}

/**
 * The step by which a state approved a treaty, the first law signed before any other way of saying so. A law that can
 * only be younger than the deposit carries the treaty out and approves nothing.
 */
function approvalOf<One extends Step>(steps: readonly One[], deposit: KnownDate | null): One | null {
  const before = steps.filter(
    ({ date }) => date === null || deposit?.date == null || firstDayOf(date) <= lastDayOf(deposit.date),
  );
  return approvals.flatMap((kind) => before.find((step) => step.kind === kind) ?? [])[0] ?? null;
}

/**
 * Where a state's own procedure stands on a day.
 * @param all every step on record of one state under one treaty, in any order
 * @param deposit the consent that counts on the day (Participation.consent); null where none is on record by then
 */
export function domesticApproval<One extends Step>(
  all: readonly One[],
  deposit: KnownDate | null,
  asAt: IsoDay,
): DomesticApproval<One> {
  const steps = stepsBy(all, deposit, asAt);
  const approval = approvalOf(steps, deposit);
  return {
    standing: standingOf(steps.length, approval !== null, deposit !== null),
    steps: steps.map((step, index) => ({ ...step, daysSinceStep: daysFrom(steps[index - 1], step) })),
    approval,
    daysToDeposit: deposit === null ? null : daysFrom(approval, deposit),
  };
}

function standingOf(steps: number, approved: boolean, deposited: boolean): DomesticStanding {
  if (steps === 0) return "not-on-record";
  if (deposited) return approved ? "approved-and-deposited" : "deposited-without-approval";
  return approved ? "approved-not-deposited" : "under-way";
}
