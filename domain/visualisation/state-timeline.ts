import { daysBetween, earlierOf, firstDayOf, type IsoDay, lastDayOf, laterOf } from "../dates/calendar-date.ts";
import type { StateProfile, TreatyRow } from "../entities/pages.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { Commitment, VisitSummary } from "../entities/visit.ts";
import type { ParticipationStatus, StatusPeriod } from "../treaty-law/status.ts";
import { arcLevels } from "./arc-levels.ts";
import { type DayScale, dayScale, type YearTick, yearTicks } from "./day-scale.ts";
import { labelsThatFit } from "./spread-labels.ts";
import { actionMark, declarationMark, domesticMark, promiseMark, type TimelineMark } from "./timeline-marks.ts";

/** A stretch of one status. All x are fractions of the plot's width. */
export interface TimelineBar {
  readonly status: ParticipationStatus;
  readonly uncertain: boolean;
  readonly from: number;
  readonly to: number;
  /** True where the status begins here; false where the bar goes on from before. */
  readonly begins: boolean;
  readonly since: IsoDay | null;
  /** True after the as-at day. */
  readonly later: boolean;
  /** True where the bar has room for the date on which it begins. */
  readonly roomForDate: boolean;
}

/** From a promise to the act that kept it. */
export interface TimelineArc {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** 1 the lowest. */
  readonly level: number;
}

/** From the approval at home to the deposit. */
export interface TimelineApproval {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** False where what is marked after the deposit would stand on the number. */
  readonly roomForDays: boolean;
}

export interface TimelineLane {
  readonly treaty: TreatyName;
  readonly bars: readonly TimelineBar[];
  readonly marks: readonly TimelineMark[];
  readonly arcs: readonly TimelineArc[];
  /** Null where there is none, or where either day is not known to the day. */
  readonly approval: TimelineApproval | null;
  /** How many levels of arcs stand over the lane. */
  readonly levels: number;
}

export interface TimelineVisit {
  readonly visit: VisitSummary;
  readonly x: number;
  readonly labelled: boolean;
  /** True where a promise under a treaty was made at it: a line leads from it down to the lanes. */
  readonly promised: boolean;
}

/** A state's whole history under all treaties, placed. */
export interface StateTimeline {
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly asAt: { readonly day: IsoDay; readonly x: number };
  readonly ticks: readonly YearTick[];
  readonly visits: readonly TimelineVisit[];
  readonly lanes: readonly TimelineLane[];
  /** How many treaties have no lane, because there are more than a drawing can show. */
  readonly without: number;
}

/** More lanes than this cannot be taken in. */
const mostLanes = 40;

/** Which lanes are drawn where there are too many: those that promises were made under, then those with the latest marks. */
function chosen(lanes: readonly TimelineLane[]): readonly TimelineLane[] {
  if (lanes.length <= mostLanes) return lanes;
  const latest = (lane: TimelineLane) => lane.arcs.length * 10 + Math.max(-1, ...lane.marks.map(({ x }) => x));
  const drawn = new Set([...lanes].sort((a, b) => latest(b) - latest(a)).slice(0, mostLanes));
  return lanes.filter((lane) => drawn.has(lane));
}

/** Widths in pixels by which labels are kept apart; at any greater width there is more room. */
export interface TimelineMeasures {
  readonly plot: number;
  readonly tick: number;
  readonly date: number;
  readonly visit: number;
  readonly days: number;
}

export const timelineMeasures: TimelineMeasures = { plot: 700, tick: 40, date: 74, visit: 62, days: 48 };

const leastYears = 8;

/** What was only asked for or agreed has no place among what happened. */
function madeVisits({ visits }: StateProfile): VisitSummary[] {
  return visits.filter(({ status }) => status === "done");
}

function daysShown(profile: StateProfile): readonly IsoDay[] {
  const dated = [
    ...profile.rows.flatMap((row) => [...row.actions, ...row.domestic.steps]),
    ...madeVisits(profile).flatMap((visit) => [visit.start, visit.end]),
    ...profile.commitments.map((commitment) => commitment.made),
  ].flatMap(({ date }) => (date === null ? [] : [firstDayOf(date), lastDayOf(date)]));
  const starts = profile.rows.flatMap((row) => row.periods.flatMap(({ from }) => (from === null ? [] : [from])));
  return [profile.asAt, ...dated, ...starts];
}

/** From the start of the year before the first fact (or two, so that its mark has room) to the end of the last one's; eight years at least. */
function scaleFor(profile: StateProfile): DayScale {
  const days = daysShown(profile);
  const last = Number(days.reduce(laterOf).slice(0, 4)) + 1;
  const earliest = days.reduce(earlierOf);
  const room = earliest.slice(5) < "07-01" ? 1 : 0;
  const first = Math.min(Number(earliest.slice(0, 4)) - room, last - leastYears);
  return dayScale(`${first}-01-01`, `${last}-01-01`);
}

function barsOf(period: StatusPeriod, scale: DayScale, asAt: IsoDay, measures: TimelineMeasures): TimelineBar[] {
  if (period.status === "none" && !period.uncertain) return [];
  const from = period.from === null ? 0 : Math.max(0, scale.at(period.from));
  const to = period.until === null ? 1 : Math.min(1, scale.at(period.until));
  if (to <= from) return [];
  const now = scale.at(asAt);
  const { status, uncertain } = period;
  const whole = { status, uncertain, since: period.from, begins: period.from !== null, roomForDate: false };
  const room = (width: number) => width * measures.plot >= measures.date;
  if (now <= from) return [{ ...whole, from, to, later: true, roomForDate: room(to - from) }];
  const known = { ...whole, from, to: Math.min(now, to), later: false, roomForDate: room(Math.min(now, to) - from) };
  return now >= to ? [known] : [known, { ...whole, from: now, to, begins: false, later: true }];
}

/** The act that keeps a promise of signature is the signature; of consent, its deposit. */
const keptBy = { signature: "signature", consent: "deposit", implementation: null } as const;

function arcsOf(treaty: string, commitments: readonly Commitment[], scale: DayScale): TimelineArc[] {
  const spans = commitments.flatMap(({ made, chains }) => {
    if (made.precision !== "day" || made.date === null) return [];
    const day = made.date;
    return chains
      .filter((chain) => chain.treaty.code === treaty)
      .flatMap((chain) => chain.steps.filter((step) => step.kind === keptBy[chain.act]))
      .flatMap((step) =>
        step.precision === "day" && step.date !== null && step.date > day ? [{ day, on: step.date }] : [],
      );
  });
  const distinct = [...new Map(spans.map((span) => [`${span.day} ${span.on}`, span])).values()];
  const placed = distinct.map(({ day, on }) => ({ from: scale.at(day), to: scale.at(on), days: daysBetween(day, on) }));
  const levels = arcLevels(placed);
  return placed.map((arc, index) => ({ ...arc, level: levels[index] ?? 1 }));
}

function promisesOf(treaty: string, commitments: readonly Commitment[], scale: DayScale): TimelineMark[] {
  const days = commitments
    .filter((commitment) => commitment.chains.some((chain) => chain.treaty.code === treaty))
    .flatMap(({ made }) => (made.precision === "day" && made.date !== null ? [made.date] : []));
  return [...new Set(days)].map((day) => promiseMark(day, scale));
}

/** Half of what a mark is wide, in pixels: one on the deposit's day leaves the number that stands beside it alone. */
const halfMark = 6;

function approvalIn(
  { domestic, participation }: TreatyRow,
  scale: DayScale,
  marks: readonly TimelineMark[],
  measures: TimelineMeasures,
): TimelineApproval | null {
  const { approval, daysToDeposit: days } = domestic;
  const deposit = participation.consent?.date ?? null;
  if (days === null || approval === null || approval.date === null || deposit === null) return null;
  const to = scale.at(deposit);
  const isInWay = ({ shape, x }: TimelineMark) =>
    (shape === "domestic" || shape === "note") &&
    (x - to) * measures.plot > halfMark &&
    (x - to) * measures.plot < measures.days + halfMark;
  return { from: scale.at(approval.date), to, days, roomForDays: !marks.some(isInWay) };
}

function laneOf(row: TreatyRow, profile: StateProfile, scale: DayScale, measures: TimelineMeasures): TimelineLane {
  const { code, adoptedOn } = row.treaty;
  const arcs = arcsOf(code, profile.commitments, scale);
  const marks = [
    ...row.domestic.steps.map((step) => domesticMark(step, scale)),
    ...profile.declarations.filter((one) => one.treaty === code).map((one) => declarationMark(one, scale)),
    ...row.actions.map((action) => actionMark(action, adoptedOn, scale)),
    ...promisesOf(code, profile.commitments, scale),
  ].filter((mark) => mark !== null);
  return {
    treaty: row.treaty,
    bars: row.periods.flatMap((period) => barsOf(period, scale, profile.asAt, measures)),
    marks,
    arcs,
    approval: approvalIn(row, scale, marks, measures),
    levels: Math.max(0, ...arcs.map((arc) => arc.level)),
  };
}

/** A visit stands at its last known day. Those that brought promises are labelled before the others. */
function visitsOf(profile: StateProfile, scale: DayScale, measures: TimelineMeasures): TimelineVisit[] {
  const placed = madeVisits(profile).flatMap((visit) => {
    const date = visit.end.date ?? visit.start.date;
    if (date === null) return [];
    const x = (scale.at(firstDayOf(date)) + scale.at(lastDayOf(date))) / 2;
    return [{ visit, x }];
  });
  const half = measures.visit / measures.plot / 2;
  const first = [...placed].sort((a, b) => b.visit.commitments - a.visit.commitments || a.x - b.x);
  const fits = labelsThatFit(
    first.map(({ x }) => ({ left: x - half, right: x + half })),
    [
      { left: 1, right: 2 },
      { left: -1, right: 0 },
    ],
  );
  const labelled = new Set(first.filter((_, index) => fits[index]).map(({ visit }) => visit.slug));
  const promised = new Set(
    profile.commitments.filter(({ chains }) => chains.length > 0).map(({ visit }) => visit.slug),
  );
  return placed.map((one) => {
    const { slug } = one.visit;
    return { ...one, labelled: labelled.has(slug), promised: promised.has(slug) };
  });
}

/** Places everything that a state's profile knows on one line of time. */
export function stateTimeline(profile: StateProfile, measures: TimelineMeasures = timelineMeasures): StateTimeline {
  const scale = scaleFor(profile);
  const all = profile.rows.map((row) => laneOf(row, profile, scale, measures));
  const lanes = chosen(all);
  return {
    first: scale.first,
    last: scale.last,
    asAt: { day: profile.asAt, x: scale.at(profile.asAt) },
    ticks: yearTicks(scale, measures.tick / measures.plot),
    visits: visitsOf(profile, scale, measures),
    lanes,
    without: all.length - lanes.length,
  };
}
