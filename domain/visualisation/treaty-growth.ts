import { curveStepAfter, line } from "d3-shape";
import { earlierOf, type IsoDay, laterOf } from "../dates/calendar-date.ts";
import type { StatusPeriod } from "../treaty-law/status.ts";
import { type CountTick, countScale } from "./count-scale.ts";
import { type DayScale, dayScale, type YearTick, yearTicks } from "./day-scale.ts";

/** How many stood where on a day. */
interface GrowthCounts {
  readonly parties: number;
  /** Have consented to be bound; the treaty is not in force for them yet. */
  readonly contracting: number;
  /** Fewest and most parties that the facts allow: both are `parties` where no status is uncertain. */
  readonly least: number;
  readonly most: number;
}

/** What is drawn of a treaty. */
export interface GrowthFacts {
  readonly asAt: IsoDay;
  readonly adoptedOn: IsoDay;
  /** Its own entry into force; null: not yet, or not on record. */
  readonly inForceOn: IsoDay | null;
  /** How many instruments its entry into force needs; null where its rules count none. */
  readonly threshold: number | null;
  readonly participants: readonly { readonly state: string; readonly periods: readonly StatusPeriod[] }[];
}

/** A day on which the counts changed, with the counts from then on. */
export interface GrowthStep extends GrowthCounts {
  readonly on: IsoDay;
  /** Codes of the participants that became parties on that day, and of those that ceased to be. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** A year with the counts at its end, or at the end of the as-at day. */
export interface GrowthYear extends GrowthCounts {
  readonly year: number;
  readonly joined: number;
  readonly left: number;
}

const none: GrowthCounts = { parties: 0, contracting: 0, least: 0, most: 0 };

function countsOf({ status, possible }: StatusPeriod): GrowthCounts {
  return {
    parties: Number(status === "party"),
    contracting: Number(status === "contracting"),
    least: Number(possible.every((one) => one === "party")),
    most: Number(possible.includes("party")),
  };
}

function sum(a: GrowthCounts, b: GrowthCounts, sign: 1 | -1): GrowthCounts {
  return {
    parties: a.parties + sign * b.parties,
    contracting: a.contracting + sign * b.contracting,
    least: a.least + sign * b.least,
    most: a.most + sign * b.most,
  };
}

/** Every day on which the number of parties or of contracting states changed, or what the facts allow of it, in order. */
export function growthSteps(participants: GrowthFacts["participants"]): GrowthStep[] {
  const moves = participants.flatMap(({ state, periods }) =>
    periods.flatMap((after, index) => {
      const before = periods[index - 1];
      if (before === undefined || after.from === null) return [];
      return [{ on: after.from, state, before: countsOf(before), after: countsOf(after) }];
    }),
  );
  let counts = none;
  return [...Map.groupBy(moves, ({ on }) => on)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([on, of]) => {
      const last = counts;
      for (const { before, after } of of) counts = sum(sum(counts, after, 1), before, -1);
      const who = (wanted: number) =>
        of.filter(({ before, after }) => after.parties - before.parties === wanted).map(({ state }) => state);
      const step = { on, ...counts, joined: who(1).sort(), left: who(-1).sort() };
      const isSame = (Object.keys(none) as (keyof GrowthCounts)[]).every((key) => last[key] === counts[key]);
      return isSame && step.joined.length + step.left.length === 0 ? [] : [step];
    });
}

/** The counts on a day, by the steps. */
export function growthOn(steps: readonly GrowthStep[], day: IsoDay): GrowthCounts {
  const { parties, contracting, least, most } = steps.findLast(({ on }) => on <= day) ?? none;
  return { parties, contracting, least, most };
}

/** Every year from the adoption of a treaty to the as-at day; none where that is earlier. */
export function growthYears(steps: readonly GrowthStep[], { adoptedOn, asAt }: GrowthFacts): GrowthYear[] {
  const first = Number(adoptedOn.slice(0, 4));
  const length = Number(asAt.slice(0, 4)) - first + 1;
  const byYear = Map.groupBy(
    steps.filter(({ on }) => on <= asAt),
    ({ on }) => Number(on.slice(0, 4)),
  );
  return Array.from({ length: Math.max(0, length) }, (_, index) => {
    const year = first + index;
    const of = byYear.get(year) ?? [];
    return {
      year,
      ...growthOn(steps, earlierOf(`${year}-12-31`, asAt)),
      joined: of.reduce((total, { joined }) => total + joined.length, 0),
      left: of.reduce((total, { left }) => total + left.length, 0),
    };
  });
}

/** What lies under a curve, as the d of a path: x from 0 to the width of the plot's own units, y in pixels. */
export interface GrowthCurve {
  readonly parties: string;
  /** Parties and contracting states together, drawn behind the parties. */
  readonly bound: string;
}

/** A treaty's growth, placed. */
export interface TreatyGrowth {
  readonly steps: readonly GrowthStep[];
  readonly years: readonly GrowthYear[];
  readonly now: GrowthCounts;
  readonly height: number;
  /** Width of the units in which the curves are written. */
  readonly units: number;
  readonly yearTicks: readonly YearTick[];
  readonly countTicks: readonly CountTick[];
  /** Up to the as-at day, and after it; null where there is nothing of it. */
  readonly known: GrowthCurve | null;
  readonly later: GrowthCurve | null;
  /** Where the facts allow more than one number of parties: from the fewest to the most; empty where they nowhere do. */
  readonly doubt: string;
  readonly threshold: { readonly count: number; readonly y: number } | null;
  readonly inForce: { readonly day: IsoDay; readonly x: number } | null;
  /** Null where the as-at day is before the adoption. */
  readonly asAt: { readonly day: IsoDay; readonly x: number; readonly y: number } | null;
}

/** Pixels: the height of the plot, and the least width and label by which years are kept apart. */
const growthMeasures = { height: 240, plot: 320, tick: 38 };

const units = 1000;

/** From the year of the adoption to the end of the year of the last thing that is known, the as-at day included. */
function scaleFor({ asAt, adoptedOn, inForceOn }: GrowthFacts, steps: readonly GrowthStep[]): DayScale {
  const last = [asAt, adoptedOn, inForceOn ?? asAt, steps.at(-1)?.on ?? asAt].reduce(laterOf);
  return dayScale(`${adoptedOn.slice(0, 4)}-01-01`, `${Number(last.slice(0, 4)) + 1}-01-01`);
}

interface Stretch {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly least: number;
  readonly most: number;
}

/** Steps from whose day the facts allow more than one number of parties, those that follow each other together. */
function doubtfulStretches(steps: readonly GrowthStep[], end: IsoDay): Stretch[][] {
  const stretches: Stretch[][] = [];
  for (const [index, { on, least, most }] of steps.entries()) {
    if (least === most) continue;
    const stretch = { from: on, to: steps[index + 1]?.on ?? end, least, most };
    const last = stretches.at(-1);
    if (last?.at(-1)?.to === on) last.push(stretch);
    else stretches.push([stretch]);
  }
  return stretches;
}

/** Places the number of parties to a treaty on a line of time, from its adoption on. */
export function treatyGrowth(facts: GrowthFacts, measures = growthMeasures): TreatyGrowth {
  const { asAt, threshold, inForceOn } = facts;
  const steps = growthSteps(facts.participants);
  const scale = scaleFor(facts, steps);
  const greatest = Math.max(
    threshold ?? 0,
    ...steps.map(({ parties, contracting, most }) => Math.max(parties + contracting, most)),
  );
  const { y, ticks } = countScale(greatest, measures.height);
  const x = (day: IsoDay) => Math.round(scale.at(day) * units * 10) / 10;

  const curve = (from: IsoDay, to: IsoDay): GrowthCurve | null => {
    if (to <= from) return null;
    const within = [
      { on: from, ...growthOn(steps, from) },
      ...steps.filter(({ on }) => from < on && on < to),
      { on: to, ...growthOn(steps, to) },
    ];
    const draw = (count: (of: GrowthCounts) => number) => {
      const path = line<GrowthCounts & { readonly on: IsoDay }>()
        .curve(curveStepAfter)
        .digits(1)
        .x(({ on }) => x(on))
        .y((of) => y(count(of)));
      return `${path(within) ?? ""}V${measures.height}H${x(from)}Z`;
    };
    return {
      parties: draw(({ parties }) => parties),
      bound: draw(({ parties, contracting }) => parties + contracting),
    };
  };

  const doubt = doubtfulStretches(steps, scale.last).map((stretch) => {
    const there = stretch.map(({ from, to, most }) => `L${x(from)},${y(most)}H${x(to)}`);
    const back = stretch.toReversed().map(({ from, to, least }) => `L${x(to)},${y(least)}H${x(from)}`);
    return `M${[...there, ...back].join("").slice(1)}Z`;
  });
  const now = growthOn(steps, asAt);
  const isShown = asAt >= scale.first;
  return {
    steps,
    years: growthYears(steps, facts),
    now,
    height: measures.height,
    units,
    yearTicks: yearTicks(scale, measures.tick / measures.plot),
    countTicks: ticks,
    known: curve(scale.first, isShown ? asAt : scale.first),
    later: curve(isShown ? asAt : scale.first, scale.last),
    doubt: doubt.join(""),
    threshold: threshold === null ? null : { count: threshold, y: y(threshold) },
    inForce: inForceOn === null || inForceOn < scale.first ? null : { day: inForceOn, x: scale.at(inForceOn) },
    asAt: isShown ? { day: asAt, x: scale.at(asAt), y: y(now.parties) } : null,
  };
}
