import { firstDayOf, type IsoDay } from "../dates/calendar-date.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { Commitment, TargetAct } from "../entities/visit.ts";
import { type ChainStep, type ChainStepKind, chainStepKinds } from "../recommendations/promise-chain.ts";
import { spreadLabels } from "./spread-labels.ts";

/** One thing asked or promised under one treaty, with the steps taken since. */
export interface Chain {
  readonly treaty: TreatyName;
  readonly act: TargetAct;
  readonly steps: readonly ChainStep[];
}

/** A step placed on the rule; the same step under several treaties is one. All x are fractions of the rule's width. */
export interface PlacedStep {
  readonly kind: ChainStepKind;
  readonly step: ChainStep;
  readonly treaties: readonly TreatyName[];
  readonly x: number;
  /** Centre of the label, moved aside where labels would meet. */
  readonly labelX: number;
  /** True where this step is the act that was promised or asked for. */
  readonly keeps: boolean;
  /** The part of the rule that leads here. */
  readonly from: number;
}

/** What was promised on a day under one or more treaties, and each step taken after it, to scale. */
export interface PlacedChain {
  readonly madeOn: IsoDay;
  readonly treaties: readonly TreatyName[];
  readonly steps: readonly PlacedStep[];
  /** Steps that cannot be placed: date known by month or year only, or taken before the promise. */
  readonly aside: readonly Omit<PlacedStep, "x" | "labelX" | "from">[];
  /** Kinds of step of which none has been taken under at least one of the treaties. */
  readonly missing: readonly { readonly kind: ChainStepKind; readonly treaties: readonly TreatyName[] }[];
}

const keptBy: Readonly<Record<TargetAct, ChainStepKind | null>> = {
  signature: "signature",
  consent: "deposit",
  implementation: null,
};

/** The promises of a visit under treaties, as chains that share one day: the first and most telling is the earliest. */
export function chainsByDay(
  commitments: readonly Commitment[],
): readonly { readonly madeOn: IsoDay; readonly chains: readonly Chain[] }[] {
  const byDay = new Map<IsoDay, Chain[]>();
  for (const { made, chains } of commitments) {
    if (made.precision !== "day" || made.date === null || chains.length === 0) continue;
    byDay.set(made.date, [...(byDay.get(made.date) ?? []), ...chains]);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([madeOn, chains]) => ({ madeOn, chains }));
}

interface Merged {
  readonly kind: ChainStepKind;
  readonly step: ChainStep;
  readonly treaties: TreatyName[];
  keeps: boolean;
}

function merge(chains: readonly Chain[]): Merged[] {
  const merged = new Map<string, Merged>();
  for (const { treaty, act, steps } of chains) {
    for (const step of steps) {
      if (step.date === null) continue;
      // Laws of different treaties are different laws, even if they were signed on one day.
      const key = `${step.kind} ${step.date} ${step.kind === "domestic-approval" ? (step.reference ?? "") : ""}`;
      const same = merged.get(key) ?? { kind: step.kind, step, treaties: [], keeps: false };
      if (!same.treaties.some(({ code }) => code === treaty.code)) same.treaties.push(treaty);
      same.keeps ||= keptBy[act] === step.kind;
      merged.set(key, same);
    }
  }
  return [...merged.values()].sort((a, b) => order(a.step) - order(b.step) || kindOrder(a.kind) - kindOrder(b.kind));
}

const kindOrder = (kind: ChainStepKind) => chainStepKinds.indexOf(kind);
const order = ({ date }: ChainStep) => (date === null ? 0 : Number(firstDayOf(date).replaceAll("-", "")));

/**
 * Places the steps after a promise on a rule whose length is the time to the last of them.
 * @param labelWidth width of a label as a fraction of the narrowest rule on which the picture is shown
 */
export function placeChain(madeOn: IsoDay, chains: readonly Chain[], labelWidth: number): PlacedChain {
  const treaties = [...new Map(chains.map(({ treaty }) => [treaty.code, treaty])).values()];
  const merged = merge(chains);
  const dated = merged.flatMap((one) =>
    one.step.days !== null && one.step.days >= 0 ? [{ ...one, days: one.step.days }] : [],
  );
  const longest = Math.max(1, ...dated.map(({ days }) => days));
  const labels = spreadLabels(
    dated.map(({ days }) => ({ x: days / longest, width: labelWidth })),
    labelWidth,
    1 + labelWidth / 2,
  );
  const steps = dated.map((one, index) => {
    const before = dated[index - 1];
    const x = one.days / longest;
    return { ...one, x, labelX: labels[index] ?? x, from: before === undefined ? 0 : before.days / longest };
  });
  const aside = merged.filter(({ step }) => step.days === null || step.days < 0);
  const missing = chainStepKinds.flatMap((kind) => {
    const without = treaties.filter((treaty) =>
      chains.every(
        (chain) =>
          chain.treaty.code !== treaty.code || chain.steps.every((step) => step.kind !== kind || step.date === null),
      ),
    );
    return without.length === 0 ? [] : [{ kind, treaties: without }];
  });
  return { madeOn, treaties, steps, aside, missing };
}
