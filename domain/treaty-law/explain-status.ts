import { addDays, type DayRange, earlierOf, type IsoDay, laterOf } from "../dates/calendar-date.ts";
import { isConsent, type TreatyAction } from "./actions.ts";
import type { Episode, NoEffect } from "./course.ts";
import { dayRangeOf, type EntryIntoForce, entryIntoForceForState, type TreatyContext } from "./entry-into-force.ts";
import { actsBy, latestCourse, type ShownAct, shownAct } from "./participation.ts";
import { type Existence, looseRangeOf, statusPeriods, withdrawalWithoutConsent } from "./periods.ts";
import type { Delay } from "./rules.ts";
import { type ParticipationStatus, periodOn, type StatusPeriod } from "./status.ts";

/** How the day of a withdrawal's effect is known. */
export type WithdrawalWorking =
  | { readonly kind: "stated"; readonly article: string | null }
  | { readonly kind: "notice"; readonly article: string; readonly delay: Delay }
  | { readonly kind: "terms"; readonly article: string; readonly noticeMonths: number };

/** One step of the answer to "why does it stand there?", in the order in which things happened. */
export type StatusReason =
  /** Nothing is on record by that day. */
  | { readonly kind: "no-act" }
  | { readonly kind: "signed"; readonly act: ShownAct; readonly article: string }
  /** Signatory as from the day of a succession, not from its deposit. */
  | { readonly kind: "succeeded-to-signature"; readonly act: ShownAct; readonly since: IsoDay | null }
  | { readonly kind: "consented"; readonly act: ShownAct; readonly article: string }
  /** The working holds the rule, its article and the arithmetic; the treaty is in force for the state by that day. */
  | { readonly kind: "in-force"; readonly act: ShownAct; readonly force: EntryIntoForce }
  /** Consent is given; the treaty is not in force for the state by that day. */
  | { readonly kind: "awaits-force"; readonly act: ShownAct; readonly force: EntryIntoForce }
  /** Consent is given; the facts leave open whether the treaty is in force for the state by that day. */
  | { readonly kind: "force-uncertain"; readonly act: ShownAct; readonly force: EntryIntoForce }
  | {
      readonly kind: "withdrawal-pending" | "withdrawal-effective";
      readonly act: ShownAct;
      readonly effectiveOn: IsoDay;
      readonly working: WithdrawalWorking;
    }
  /** A withdrawal that was taken back in time (Vienna Convention on the Law of Treaties, art. 68). */
  | { readonly kind: "withdrawal-rescinded"; readonly act: ShownAct; readonly rescission: ShownAct }
  /** The instrument itself was taken back: the state is as if it had never deposited it. */
  | { readonly kind: "consent-withdrawn"; readonly act: ShownAct; readonly effectiveOn: IsoDay }
  | { readonly kind: "without-effect"; readonly act: ShownAct; readonly because: NoEffect }
  /** A withdrawal is on record whose consent is not. */
  | { readonly kind: "consent-missing"; readonly act: ShownAct }
  /** An act whose day is not known exactly, so that more than one status is possible on that day. */
  | { readonly kind: "imprecise"; readonly act: ShownAct; readonly range: DayRange }
  | { readonly kind: "not-yet-existing"; readonly from: IsoDay }
  | { readonly kind: "dissolved"; readonly on: IsoDay };

export const statusReasonKinds = [
  "no-act",
  "signed",
  "succeeded-to-signature",
  "consented",
  "in-force",
  "awaits-force",
  "force-uncertain",
  "withdrawal-pending",
  "withdrawal-effective",
  "withdrawal-rescinded",
  "consent-withdrawn",
  "without-effect",
  "consent-missing",
  "imprecise",
  "not-yet-existing",
  "dissolved",
] as const satisfies readonly StatusReason["kind"][];

/** Where a participant stands on a day and why. */
export interface StatusExplanation {
  readonly status: ParticipationStatus;
  readonly since: IsoDay | null;
  readonly uncertain: boolean;
  readonly possible: readonly ParticipationStatus[];
  readonly reasons: readonly StatusReason[];
}

function withdrawalWorking(action: TreatyAction, context: TreatyContext): WithdrawalWorking {
  const { denunciation } = context.rules;
  if (action.effectiveOn !== null || denunciation.kind === "no-clause") {
    return { kind: "stated", article: denunciation.kind === "no-clause" ? null : denunciation.article };
  }
  const { article } = denunciation;
  return denunciation.kind === "notice"
    ? { kind: "notice", article, delay: denunciation.delay }
    : { kind: "terms", article, noticeMonths: denunciation.noticeMonths };
}

/** True where the entry into force can have come before a day and after it. */
function isOpenOn({ date, range }: EntryIntoForce, day: IsoDay): boolean {
  return date === null && range !== null && range.earliest <= day && day < range.latest;
}

function reasonsOfEpisode(episode: Episode, asAt: IsoDay, context: TreatyContext): StatusReason[] {
  const { consent, inForceOn, endsOn, withdrawal } = episode;
  const act = shownAct(consent);
  const force = entryIntoForceForState(consent, context);
  const article = context.rules.joining.article;
  const began = inForceOn !== null && inForceOn <= asAt && (endsOn === null || inForceOn < endsOn);
  const reasons: StatusReason[] = [
    { kind: "consented", act, article },
    { kind: isOpenOn(force, asAt) ? "force-uncertain" : began ? "in-force" : "awaits-force", act, force },
    ...episode.rescinded.map(({ withdrawal: notified, rescission }) => ({
      kind: "withdrawal-rescinded" as const,
      act: shownAct(notified),
      rescission: shownAct(rescission),
    })),
  ];
  if (withdrawal === null || endsOn === null) return reasons;
  const notified = shownAct(withdrawal);
  if (episode.undone) return [...reasons, { kind: "consent-withdrawn", act: notified, effectiveOn: endsOn }];
  const kind = endsOn <= asAt ? "withdrawal-effective" : "withdrawal-pending";
  return [...reasons, { kind, act: notified, effectiveOn: endsOn, working: withdrawalWorking(withdrawal, context) }];
}

/** Acts that leave the day open: their own days, or those of the effect that follows from them, lie on both sides of it. */
function impreciseActs(
  actions: readonly TreatyAction[],
  asAt: IsoDay,
  context: TreatyContext,
  existence: Existence,
): StatusReason[] {
  return actions.flatMap((action) => {
    let range = looseRangeOf(action, context, existence);
    if (isConsent(action.kind)) {
      const force = entryIntoForceForState(action, context).range;
      if (force !== null) {
        range = { earliest: earlierOf(range.earliest, force.earliest), latest: laterOf(range.latest, force.latest) };
      }
    }
    const exact = action.precision === "day" && !(action.kind === "succession" && action.effectiveOn === null);
    return exact || asAt < range.earliest || range.latest < asAt
      ? []
      : [{ kind: "imprecise" as const, act: shownAct(action), range }];
  });
}

/** What makes the day uncertain: imprecise acts, else a later withdrawal from a consent that is not on record. */
function doubts(
  actions: readonly TreatyAction[],
  asAt: IsoDay,
  context: TreatyContext,
  existence: Existence,
): StatusReason[] {
  const imprecise = impreciseActs(actions, asAt, context, existence);
  const withdrawal = withdrawalWithoutConsent(actions, context);
  if (withdrawal === null || withdrawal.on < asAt) return imprecise;
  return [...imprecise, { kind: "consent-missing", act: shownAct(withdrawal.action) }];
}

/**
 * Why a participant stands where it stands on a day: the acts in order, the rule and article of each effect, what had no
 * effect, and what is uncertain. Sources are those of the acts, by their ids.
 * @param actions acts of that participant under that treaty, in any order
 * @param periods the result of statusPeriods for the same acts, where the caller has it already
 */
export function explainStatus(
  actions: readonly TreatyAction[],
  asAt: IsoDay,
  context: TreatyContext,
  existence: Existence = { from: null, until: null },
  periods: readonly StatusPeriod[] = statusPeriods(actions, context, existence),
): StatusExplanation {
  const { status, from: since, uncertain, possible } = periodOn(periods, asAt);
  const done = actsBy(actions, asAt, context);
  const course = latestCourse(done, context);
  const reasons: StatusReason[] = [];
  const { signature } = course;
  if (signature !== null && signature.kind === "succession-to-signature") {
    reasons.push({ kind: "succeeded-to-signature", act: shownAct(signature), since: signature.effectiveOn });
  } else if (signature !== null && signature.kind === "signature") {
    reasons.push({ kind: "signed", act: shownAct(signature), article: context.rules.joining.article });
  }
  for (const episode of course.episodes) reasons.push(...reasonsOfEpisode(episode, asAt, context));
  for (const { action, because } of course.withoutEffect) {
    const missing =
      because === "not-bound" && course.episodes.every(({ depositedOn }) => depositedOn >= lastDay(action));
    reasons.push(
      missing && action.kind === "withdrawal"
        ? { kind: "consent-missing", act: shownAct(action) }
        : { kind: "without-effect", act: shownAct(action), because },
    );
  }
  if (uncertain) reasons.push(...doubts(actions, asAt, context, existence));
  if (existence.from !== null && asAt < existence.from)
    reasons.push({ kind: "not-yet-existing", from: existence.from });
  if (existence.until !== null && existence.until < asAt) {
    reasons.push({ kind: "dissolved", on: addDays(existence.until, 1) });
  }
  if (reasons.length === 0) reasons.push({ kind: "no-act" });
  return { status, since, uncertain, possible, reasons };

  function lastDay(action: TreatyAction): IsoDay {
    return dayRangeOf(action, context).latest;
  }
}
