import { daysBetween, type IsoDay, type KnownDate } from "../dates/calendar-date.ts";

export const chainStepKinds = ["signature", "domestic-approval", "deposit", "entry-into-force"] as const;
export type ChainStepKind = (typeof chainStepKinds)[number];

/** A step that was or was not taken after a promise or a recommendation. */
export interface ChainStep extends KnownDate {
  readonly kind: ChainStepKind;
  /** Law number or kind of act. */
  readonly reference: string | null;
  /** Whole days since the promise; null where either date is not known to the day. Negative: done before it. */
  readonly days: number | null;
}

/** Days from a promise (or recommendation) to a dated step. */
export function chainStep(
  kind: ChainStepKind,
  step: KnownDate & { readonly reference?: string | null },
  madeOn: IsoDay | null,
): ChainStep {
  const exact = step.precision === "day" && step.date !== null ? step.date : null;
  return {
    kind,
    date: step.date,
    precision: step.precision,
    reference: step.reference ?? null,
    days: exact === null || madeOn === null ? null : daysBetween(madeOn, exact),
  };
}
