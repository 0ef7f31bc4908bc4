import { firstDayOf, type KnownDate, knownDate } from "../dates/calendar-date.ts";
import type { StateProfile, TreatyRow } from "../entities/pages.ts";
import type { Declaration, DomesticStep, RecordedAction } from "../entities/record.ts";

/** One thing that a timeline draws in the lane of a treaty. */
export type TimelineFact = { readonly when: KnownDate } & (
  | { readonly kind: "promise" | "force" }
  | {
      readonly kind: "domestic";
      readonly step: DomesticStep;
      /** Whole days from it to the deposit, where it is the approval; else null. */
      readonly daysToDeposit: number | null;
    }
  | { readonly kind: "action"; readonly action: RecordedAction }
  | { readonly kind: "declaration"; readonly declaration: Declaration }
);

const order = ({ when }: TimelineFact) => (when.date === null ? "9999" : firstDayOf(when.date));

/** All that a state's timeline draws for a treaty, oldest first; what has no date comes last. */
export function timelineFacts(
  row: TreatyRow,
  { declarations, commitments, asAt }: Pick<StateProfile, "declarations" | "commitments" | "asAt">,
): readonly TimelineFact[] {
  const { code } = row.treaty;
  const force = row.participation.entryIntoForce;
  const promised = commitments.filter(({ chains }) => chains.some(({ treaty }) => treaty.code === code));
  const promiseDays = [...new Set(promised.flatMap(({ made }) => (made.date === null ? [] : [made.date])))];
  const { approval, daysToDeposit } = row.domestic;
  const facts: TimelineFact[] = [
    ...promiseDays.map((date) => ({ kind: "promise" as const, when: knownDate(date) })),
    ...row.domestic.steps.map((step) => {
      const approves = approval !== null && approval.kind === step.kind && approval.date === step.date;
      return { kind: "domestic" as const, when: step, step, daysToDeposit: approves ? daysToDeposit : null };
    }),
    ...row.actions.map((action) => ({ kind: "action" as const, when: action, action })),
    ...declarations
      .filter(({ treaty }) => treaty === code)
      .map((declaration) => ({ kind: "declaration" as const, when: declaration, declaration })),
    ...(force !== null && force.date !== null && firstDayOf(force.date) <= asAt
      ? [{ kind: "force" as const, when: force }]
      : []),
  ];
  return facts.sort((a, b) => order(a).localeCompare(order(b)));
}
