import type { DatePrecision, IsoDay, ReducedDate } from "../dates/calendar-date.ts";
import { type ActionKind, isSignature, isSuccession, type KindBasis, type TreatyAction } from "./actions.ts";
import { type Course, type Episode, followCourse } from "./course.ts";
import { dayRangeOf, type EntryIntoForce, entryIntoForceForState, type TreatyContext } from "./entry-into-force.ts";
import { type Existence, statusPeriods } from "./periods.ts";
import { type ParticipationStatus, periodOn, type StatusPeriod } from "./status.ts";

/** An act as a participants' table shows it. */
export interface ShownAct {
  readonly id: string;
  readonly date: ReducedDate | null;
  readonly precision: DatePrecision;
  readonly kind: ActionKind;
  readonly kindBasis: KindBasis;
}

/** Where one participant stands under one treaty on a day, and by which acts. */
export interface Participation {
  readonly state: string;
  readonly treaty: string;
  readonly status: ParticipationStatus;
  /** First day of that status; null: since ever. */
  readonly since: IsoDay | null;
  readonly uncertain: boolean;
  readonly possible: readonly ParticipationStatus[];
  readonly signature: ShownAct | null;
  readonly consent: ShownAct | null;
  readonly entryIntoForce: EntryIntoForce | null;
  /** The latest act of provisional application, while the participant is not a party; it moves no status (VCLT art. 25). */
  readonly provisional: ShownAct | null;
  /** Of the consent shown. A withdrawal that has not taken effect yet leaves its state a party. */
  readonly withdrawal: { readonly notifiedOn: ReducedDate | null; readonly effectiveOn: IsoDay } | null;
}

export function shownAct(action: TreatyAction): ShownAct {
  const { id, date, precision, kind, kindBasis } = action;
  return { id, date, precision, kind, kindBasis };
}

/** Acts that had been done, or for a succession had taken effect, by the end of a day; an imprecise one if it can have been. */
export function actsBy(actions: readonly TreatyAction[], day: IsoDay, context: TreatyContext): TreatyAction[] {
  return actions.filter((action) => {
    if (isSuccession(action.kind) && action.effectiveOn !== null && action.effectiveOn <= day) return true;
    return dayRangeOf(action, context).earliest <= day;
  });
}

/** The first act of signing, whichever way the acts are given. */
function firstSignature(actions: readonly TreatyAction[], context: TreatyContext): TreatyAction | undefined {
  return actions
    .filter((action) => isSignature(action.kind) && action.kind !== "definitive-signature")
    .map((action) => ({ action, on: dayRangeOf(action, context).latest }))
    .sort((a, b) => (a.on === b.on ? (a.action.id < b.action.id ? -1 : 1) : a.on < b.on ? -1 : 1))[0]?.action;
}

function latestOf(
  actions: readonly TreatyAction[],
  kind: ActionKind,
  context: TreatyContext,
): TreatyAction | undefined {
  return actions
    .filter((action) => action.kind === kind)
    .map((action) => ({ action, on: dayRangeOf(action, context).latest }))
    .sort((a, b) => (a.on === b.on ? (a.action.id < b.action.id ? 1 : -1) : a.on < b.on ? 1 : -1))[0]?.action;
}

/** The course of some acts in which each happened as late as it can have. */
export function latestCourse(actions: readonly TreatyAction[], context: TreatyContext): Course {
  const settled = actions.map((action) => ({ action, on: dayRangeOf(action, context).latest }));
  return followCourse(settled, context);
}

/** The consent that binds on a day, else the last one given; each act settled as late as it can have been. */
function episodeOn(day: IsoDay, actions: readonly TreatyAction[], context: TreatyContext): Episode | undefined {
  const { episodes } = latestCourse(actions, context);
  const binding = ({ inForceOn, endsOn }: Episode) =>
    inForceOn !== null && inForceOn <= day && (endsOn === null || day < endsOn);
  return episodes.find(binding) ?? episodes.at(-1);
}

/**
 * Where a participant stands on a day, from its acts under one treaty in any order.
 * @param periods the result of statusPeriods for the same acts, where the caller has it already
 */
export function participationOn(
  pair: { readonly state: string; readonly treaty: string },
  actions: readonly TreatyAction[],
  asAt: IsoDay,
  context: TreatyContext,
  existence?: Existence,
  periods: readonly StatusPeriod[] = statusPeriods(actions, context, existence),
): Participation {
  const period = periodOn(periods, asAt);
  const done = actsBy(actions, asAt, context);
  const signature = firstSignature(done, context);
  const episode = episodeOn(asAt, done, context);
  const consent = episode?.consent;
  const withdrawal = episode?.withdrawal ?? null;
  const provisional = period.status === "party" ? undefined : latestOf(done, "provisional-application", context);
  return {
    ...pair,
    status: period.status,
    since: period.from,
    uncertain: period.uncertain,
    possible: period.possible,
    signature: signature === undefined ? null : shownAct(signature),
    consent: consent === undefined ? null : shownAct(consent),
    entryIntoForce: consent === undefined ? null : entryIntoForceForState(consent, context),
    provisional: provisional === undefined ? null : shownAct(provisional),
    withdrawal:
      withdrawal === null || episode === undefined || episode.endsOn === null
        ? null
        : { notifiedOn: withdrawal.date, effectiveOn: episode.endsOn },
  };
}
