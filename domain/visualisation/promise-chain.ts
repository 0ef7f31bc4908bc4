import { addDays, daysBetween, firstDayOf, type IsoDay } from "../dates/calendar-date.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { Commitment, TargetAct } from "../entities/visit.ts";
import { type ChainStep, type ChainStepKind, chainStepKinds } from "../recommendations/promise-chain.ts";
import type { ParticipationStatus } from "../treaty-law/status.ts";
import { arcLevels } from "./arc-levels.ts";
import { dayScale, yearTicks } from "./day-scale.ts";
import { labelsThatFit, spreadLabels } from "./spread-labels.ts";

/** One thing asked or promised under one treaty, with the steps taken since. */
export interface Chain {
  readonly treaty: TreatyName;
  readonly act: TargetAct;
  readonly steps: readonly ChainStep[];
}

/** The same step under several treaties is one. */
export interface MergedStep {
  readonly kind: ChainStepKind;
  readonly step: ChainStep;
  readonly treaties: readonly TreatyName[];
  /** True where this step is the act that was promised or asked for. */
  readonly keeps: boolean;
}

/** A step placed on the rule. All x are fractions of the rule's length. */
export interface PlacedStep extends MergedStep {
  readonly days: number;
  readonly x: number;
  /** Where the step before it stands. */
  readonly from: number;
  /** Centre of the label, moved aside where labels would meet: on a narrow rule, and on a wide one. */
  readonly labelX: LabelPlace;
  /** Height of the arc from the promise to the act that kept it; 0 where the step is none. */
  readonly arcLevel: number;
}

/** For the two widths at which the picture is drawn. */
export interface LabelPlace {
  readonly narrow: number;
  readonly wide: number;
}

/** A stretch of the rule, by how the state stood under all the treaties of the chain then. */
export interface RuleStretch {
  readonly from: number;
  readonly to: number;
  readonly status: ParticipationStatus;
}

/** What was promised on a day under one or more treaties, and each step taken after it, to scale. */
export interface PlacedChain {
  readonly madeOn: IsoDay;
  readonly treaties: readonly TreatyName[];
  readonly steps: readonly PlacedStep[];
  readonly stretches: readonly RuleStretch[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly labelled: boolean }[];
  /** Steps that cannot be placed: date known by month or year only, or taken before the promise. */
  readonly aside: readonly MergedStep[];
  /** What is still to come under a treaty, and how long it has been waited for. */
  readonly waiting: readonly {
    readonly kind: ChainStepKind;
    readonly treaty: TreatyName;
    /** True where the treaty was approved at home and only its deposit is missing. */
    readonly approved: boolean;
  }[];
  readonly daysWaited: number;
  /** Where something is still to come the rule is open: its end is the as-at day, with this label. */
  readonly openEnd: LabelPlace | null;
}

const keptBy: Readonly<Record<TargetAct, ChainStepKind | null>> = {
  signature: "signature",
  consent: "deposit",
  implementation: null,
};

/** The promises that name treaties, as chains that share one day, the earliest first. */
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

const kindOrder = (kind: ChainStepKind) => chainStepKinds.indexOf(kind);

function inOrder(a: MergedStep, b: MergedStep): number {
  const first = a.step.date === null ? "" : firstDayOf(a.step.date);
  const second = b.step.date === null ? "" : firstDayOf(b.step.date);
  return first === second ? kindOrder(a.kind) - kindOrder(b.kind) : first < second ? -1 : 1;
}

function merge(chains: readonly Chain[]): MergedStep[] {
  const merged = new Map<string, MergedStep>();
  for (const { treaty, act, steps } of chains) {
    for (const step of steps) {
      if (step.date === null) continue;
      // Laws of different treaties are different laws, even if they were signed on one day.
      const law = step.kind === "domestic-approval" ? (step.reference ?? "") : "";
      const key = `${step.kind} ${step.date} ${law}`;
      const same = merged.get(key);
      const known = same?.treaties ?? [];
      merged.set(key, {
        kind: step.kind,
        step,
        treaties: known.some(({ code }) => code === treaty.code) ? known : [...known, treaty],
        keeps: (same?.keeps ?? false) || keptBy[act] === step.kind,
      });
    }
  }
  return [...merged.values()].sort(inOrder);
}

/** The next thing that a treaty's chain waits for; null when it is in force, or signed where only that was promised. */
function nextOf(treaty: TreatyName, chains: readonly Chain[]): ChainStepKind | null {
  const own = chains.filter((chain) => chain.treaty.code === treaty.code);
  const taken = new Set(own.flatMap(({ steps }) => steps.filter(({ date }) => date !== null).map(({ kind }) => kind)));
  const wantsConsent = own.some(({ act }) => act === "consent");
  if (taken.has("entry-into-force")) return null;
  if (taken.has("deposit")) return "entry-into-force";
  if (wantsConsent) return "deposit";
  return own.some(({ act }) => act === "signature") && !taken.has("signature") ? "signature" : null;
}

const statusAfter: Readonly<Record<ChainStepKind, number>> = {
  signature: 1,
  "domestic-approval": 0,
  deposit: 2,
  "entry-into-force": 3,
};
const ladder = ["none", "signatory", "contracting", "party"] as const;

/** How the state stood under the least advanced of the treaties, stretch by stretch. */
function stretchesOf(
  treaties: readonly TreatyName[],
  merged: readonly MergedStep[],
  steps: readonly PlacedStep[],
): RuleStretch[] {
  const height = new Map(treaties.map(({ code }) => [code, 0]));
  const climb = ({ kind, treaties: under }: MergedStep) => {
    for (const { code } of under) height.set(code, Math.max(height.get(code) ?? 0, statusAfter[kind]));
  };
  for (const one of merged) if (one.step.days !== null && one.step.days < 0) climb(one);
  const stretches: RuleStretch[] = [];
  for (const [index, step] of [null, ...steps].entries()) {
    if (step !== null) climb(step);
    const from = step?.x ?? 0;
    const to = steps[index]?.x ?? 1;
    const status = ladder[Math.min(...height.values())] ?? "none";
    const last = stretches.at(-1);
    if (last !== undefined && last.status === status) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, status });
  }
  return stretches.filter(({ from, to }) => to > from);
}

function yearsOf(madeOn: IsoDay, longest: number, steps: readonly PlacedStep[]): PlacedChain["years"] {
  const half = 0.024;
  const ticks = yearTicks(dayScale(madeOn, addDays(madeOn, longest)), half * 2.5);
  const lines = steps.map(({ x }) => ({ left: x - 0.006, right: x + 0.006 }));
  const fits = labelsThatFit(
    ticks.map(({ x }) => ({ left: x - half, right: x + half })),
    [{ left: -1, right: half }, ...lines, { left: 1 - half, right: 2 }],
  );
  return ticks.map((tick, index) => ({ ...tick, labelled: fits[index] ?? false }));
}

/**
 * Places the steps after a promise on a rule as long as the time to the last of them or, where something is still to come,
 * to the as-at day.
 * @param labelWidth width of a label as a fraction of the rule, at its narrow and at its wide form
 */
export function placeChain(
  madeOn: IsoDay,
  chains: readonly Chain[],
  asAt: IsoDay,
  labelWidth: LabelPlace,
): PlacedChain {
  const treaties = [...new Map(chains.map(({ treaty }) => [treaty.code, treaty])).values()];
  const merged = merge(chains);
  const waiting = treaties.flatMap((treaty) => {
    const kind = nextOf(treaty, chains);
    if (kind === null) return [];
    const own = chains.filter((chain) => chain.treaty.code === treaty.code).flatMap(({ steps }) => steps);
    return [{ kind, treaty, approved: kind === "deposit" && own.some((step) => step.kind === "domestic-approval") }];
  });
  const dated = merged.flatMap((one) =>
    one.step.days !== null && one.step.days >= 0 ? [{ ...one, days: one.step.days }] : [],
  );
  const daysWaited = Math.max(0, daysBetween(madeOn, asAt));
  const longest = Math.max(1, ...dated.map(({ days }) => days), waiting.length > 0 ? daysWaited : 0);
  const open = waiting.length > 0;
  const places = (width: number) => {
    const wanted = [...dated.map(({ days }) => days), ...(open ? [longest] : [])].map((days) => ({
      x: days / longest,
      width,
    }));
    return spreadLabels(wanted, width, 1 + width / 2);
  };
  const narrow = places(labelWidth.narrow);
  const wide = places(labelWidth.wide);
  const keeping = dated.filter(({ keeps }) => keeps);
  const levels = arcLevels(keeping.map(({ days }) => ({ from: 0, to: days })));
  const steps = dated.map((one, index) => ({
    ...one,
    x: one.days / longest,
    from: (dated[index - 1]?.days ?? 0) / longest,
    labelX: { narrow: narrow[index] ?? one.days / longest, wide: wide[index] ?? one.days / longest },
    arcLevel: levels[keeping.indexOf(one)] ?? 0,
  }));
  return {
    madeOn,
    treaties,
    steps,
    stretches: stretchesOf(treaties, merged, steps),
    years: yearsOf(madeOn, longest, steps),
    aside: merged.filter(({ step }) => step.days === null || step.days < 0),
    waiting,
    daysWaited,
    openEnd: open ? { narrow: narrow.at(-1) ?? 1, wide: wide.at(-1) ?? 1 } : null,
  };
}
