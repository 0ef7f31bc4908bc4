import { addDays, type DayRange, earlierOf, type IsoDay, laterOf } from "../dates/calendar-date.ts";
import { isConsent, type TreatyAction } from "./actions.ts";
import { type Course, followCourse, type SettledAct, statusOfCourse, turningDays } from "./course.ts";
import { dayRangeOf, type TreatyContext } from "./entry-into-force.ts";
import { type ParticipationStatus, participationStatuses, type StatusPeriod } from "./status.ts";

/** How long the participant existed, as far as it is known. Both days inclusive; null: open or not on record. */
export interface Existence {
  readonly from: IsoDay | null;
  readonly until: IsoDay | null;
}

/** An act with the first and last day that it can have happened on, or, for a succession, taken effect. */
interface LooseAct {
  readonly action: TreatyAction;
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/** More imprecise acts than this on one pair are settled together rather than in every combination. */
const combinedAtMost = 5;

/**
 * The withdrawal that implies a consent which the record lacks (Guyana under ICCPR-OP1), with its earliest day; null where
 * every withdrawal has a consent before it.
 */
export function withdrawalWithoutConsent(
  actions: readonly TreatyAction[],
  context: TreatyContext,
): { readonly action: TreatyAction; readonly on: IsoDay } | null {
  const withdrawals = actions.filter((action) => action.kind === "withdrawal");
  const days = withdrawals.map((action) => ({ action, on: dayRangeOf(action, context).earliest }));
  const first = days.sort((a, b) => (a.on < b.on ? -1 : 1))[0];
  if (first === undefined) return null;
  const consentBefore = actions.some(
    (action) => isConsent(action.kind) && dayRangeOf(action, context).earliest < first.on,
  );
  return consentBefore ? null : first;
}

/** The consent that such a withdrawal implies: known only to be older than it. */
function impliedConsent(actions: readonly TreatyAction[], context: TreatyContext): LooseAct[] {
  const first = withdrawalWithoutConsent(actions, context);
  if (first === null) return [];
  const consent: TreatyAction = {
    ...first.action,
    id: `${first.action.id}:implied-consent`,
    kind: "succession",
    kindBasis: "not-stated",
    date: null,
    precision: "unknown",
    notBefore: null,
    effectiveOn: null,
  };
  return [{ action: consent, earliest: context.adoptedOn, latest: first.on }];
}

/**
 * First and last day on which an act can have begun to matter: a succession whose day is not on record can bind from the
 * beginning of its state, any other act from the first day that it can have been done.
 */
export function looseRangeOf(action: TreatyAction, context: TreatyContext, existence: Existence): DayRange {
  const days = dayRangeOf(action, context);
  if (action.kind !== "succession" || action.effectiveOn !== null) return days;
  const since = laterOf(existence.from ?? context.adoptedOn, context.adoptedOn);
  return { earliest: earlierOf(since, days.latest), latest: days.latest };
}

/** Every way to settle the loose acts for a look at one day: each at its earliest, at its latest, or on that day. */
function coursesFor(loose: readonly LooseAct[], day: IsoDay | null, context: TreatyContext): Course[] {
  const options = loose.map(({ action, earliest, latest }): SettledAct[] => {
    if (earliest === latest) return [{ action, on: latest }];
    const within = day !== null && earliest < day && day < latest ? [{ action, on: day }] : [];
    return [{ action, on: latest }, { action, on: earliest }, ...within];
  });
  let combined: SettledAct[][] = [[]];
  if (options.filter((choices) => choices.length > 1).length > combinedAtMost) {
    combined = [0, 1].map((pick) =>
      options.map((choices) => choices[Math.min(pick, choices.length - 1)] as SettledAct),
    );
  } else {
    for (const choices of options)
      combined = combined.flatMap((course) => choices.map((choice) => [...course, choice]));
  }
  return combined.map((acts) => followCourse(acts, context));
}

/**
 * The status of one participant under one treaty through all time: periods in order, without gap or overlap, the first
 * open at its start and the last at its end. Where imprecise facts allow more than one status, the period is uncertain and
 * its `status` is the one in which every act happened as late as it can have.
 * @param actions acts of that participant under that treaty, in any order; retracted ones left out by the caller
 */
export function statusPeriods(
  actions: readonly TreatyAction[],
  context: TreatyContext,
  existence: Existence = { from: null, until: null },
): StatusPeriod[] {
  const loose = [
    ...actions.map((action) => ({ action, ...looseRangeOf(action, context, existence) })),
    ...impliedConsent(actions, context),
  ];
  const settled = coursesFor(loose, null, context);
  const [latestCourse] = settled as [Course, ...Course[]];
  const days = new Set(settled.flatMap(turningDays));
  for (const act of loose) if (act.earliest !== act.latest) days.add(act.earliest).add(act.latest);
  const dissolvedOn = existence.until === null ? null : addDays(existence.until, 1);
  if (dissolvedOn !== null) days.add(dissolvedOn);
  const ordered = [...days].sort();

  const periods: StatusPeriod[] = [];
  for (let index = -1; index < ordered.length; index++) {
    const from = ordered[index] ?? null;
    const until = ordered[index + 1] ?? null;
    let status: ParticipationStatus = "none";
    let possible: ParticipationStatus[] = ["none"];
    if (from !== null && (dissolvedOn === null || from < dissolvedOn)) {
      const lastDay = until === null ? from : addDays(until, -1);
      const found = new Set([from, lastDay].flatMap((day) => statusesOn(loose, settled, day, context)));
      status = statusOfCourse(latestCourse, from);
      possible = participationStatuses.filter((candidate) => found.has(candidate));
    }
    const last = periods.at(-1);
    if (last !== undefined && last.status === status && String(last.possible) === String(possible)) {
      periods[periods.length - 1] = { ...last, until };
    } else {
      periods.push({ status, from, until, uncertain: possible.length > 1, possible });
    }
  }
  return periods;
}

function statusesOn(
  loose: readonly LooseAct[],
  settled: readonly Course[],
  day: IsoDay,
  context: TreatyContext,
): ParticipationStatus[] {
  const isLoose = loose.some((act) => act.earliest < day && day < act.latest);
  const courses = isLoose ? [...settled, ...coursesFor(loose, day, context)] : settled;
  return courses.map((course) => statusOfCourse(course, day));
}
