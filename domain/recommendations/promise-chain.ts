import { daysBetween, firstDayOf, type IsoDay, type KnownDate } from "../dates/calendar-date.ts";
import { domesticApproval } from "../domestic-approval/standing.ts";
import type { DomesticStep } from "../entities/record.ts";
import type { Participation } from "../treaty-law/participation.ts";

export const chainStepKinds = ["signature", "domestic-approval", "deposit", "entry-into-force"] as const;
export type ChainStepKind = (typeof chainStepKinds)[number];

/** A step that a state took under a treaty, counted from a promise or a recommendation. */
export interface ChainStep extends KnownDate {
  readonly kind: ChainStepKind;
  /** Number of the law; kind of act (kebab case) for signature and deposit; null for entry into force. */
  readonly reference: string | null;
  /** Whole days since the promise; null where either date is not known to the day. Negative: done before it. */
  readonly days: number | null;
}

type Step = Pick<DomesticStep, "kind" | "date" | "precision" | "reference" | "source">;

/**
 * What a state did under a treaty by the end of a day, from signature to entry into force, with days from a promise. A
 * step that was not taken is left out; nothing is inferred from a later one. A law is an approval at home and never
 * stands for the deposit.
 * @param participation where the state stands on that day
 * @param madeOn the day of the promise; null where it is not known to the day, and then no days are counted
 */
export function promiseChain(
  participation: Pick<Participation, "signature" | "consent" | "entryIntoForce">,
  domesticSteps: readonly Step[],
  madeOn: IsoDay | null,
  asAt: IsoDay,
): ChainStep[] {
  const { signature, consent, entryIntoForce } = participation;
  const { approval } = domesticApproval(domesticSteps, consent, asAt);
  const steps: Omit<ChainStep, "days">[] = [];
  if (signature !== null) steps.push({ kind: "signature", ...exactly(signature), reference: signature.kind });
  if (approval !== null && approval.date !== null) {
    steps.push({ kind: "domestic-approval", ...exactly(approval), reference: approval.reference });
  }
  if (consent !== null) steps.push({ kind: "deposit", ...exactly(consent), reference: consent.kind });
  if (entryIntoForce !== null && entryIntoForce.date !== null && firstDayOf(entryIntoForce.date) <= asAt) {
    steps.push({ kind: "entry-into-force", ...exactly(entryIntoForce), reference: null });
  }
  return steps.map((step) => ({ ...step, days: daysTo(step, madeOn) }));
}

function exactly({ date, precision }: KnownDate): KnownDate {
  return { date, precision };
}

function daysTo(step: KnownDate, madeOn: IsoDay | null): number | null {
  return step.date === null || step.precision !== "day" || madeOn === null ? null : daysBetween(madeOn, step.date);
}
