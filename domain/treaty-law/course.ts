import { type IsoDay, laterOf } from "../dates/calendar-date.ts";
import { type ActionKind, isConsent, isSignature, type TreatyAction } from "./actions.ts";
import { withdrawalEffect } from "./delay.ts";
import { inForceByRule, type TreatyContext } from "./entry-into-force.ts";
import type { ParticipationStatus } from "./status.ts";

/** An act with its day settled, as one of the courses that events can have taken. */
export interface SettledAct {
  readonly action: TreatyAction;
  readonly on: IsoDay;
}

/** From an instrument of consent to its end. */
export interface Episode {
  readonly consent: TreatyAction;
  readonly depositedOn: IsoDay;
  /** Null while the treaty itself is not in force. */
  readonly inForceOn: IsoDay | null;
  readonly withdrawal: TreatyAction | null;
  /** Day on which a withdrawal takes effect; null while none is pending or done. */
  readonly endsOn: IsoDay | null;
  /** The instrument itself was taken back, so that its state is a signatory again. */
  readonly undone: boolean;
  /** Withdrawals that were taken back before they took effect, each with the act that did so. */
  readonly rescinded: readonly { readonly withdrawal: TreatyAction; readonly rescission: TreatyAction }[];
}

/**
 * Why an act moved no status: by its kind (an objection, a territorial application, a notification without legal effect,
 * provisional application); a second consent while the first stands; a signature by one that has signed; a withdrawal by
 * one that is not bound or has withdrawn already; a withdrawal where the treaty has no clause and no source states an
 * effect (Vienna Convention on the Law of Treaties, art. 56); a rescission where there was no withdrawal to take back, or
 * it had taken effect (art. 68).
 */
export const noEffects = [
  "by-kind",
  "already-bound",
  "already-signed",
  "not-bound",
  "no-clause",
  "nothing-to-rescind",
] as const;
export type NoEffect = (typeof noEffects)[number];

/** What one settled course of acts amounts to. */
export interface Course {
  readonly signedOn: IsoDay | null;
  /** The act by which it signed; null with signedOn. */
  readonly signature: TreatyAction | null;
  readonly episodes: readonly Episode[];
  readonly withoutEffect: readonly { readonly action: TreatyAction; readonly because: NoEffect }[];
}

/** On one day, what ends comes before what begins, so that a state can rejoin on the day on which it leaves. */
const orderOnOneDay: Partial<Record<ActionKind, number>> = {
  "withdrawal-rescinded": 1,
  withdrawal: 2,
  "withdrawal-of-ratification": 2,
};

function rankOf({ action }: SettledAct): number {
  // A consent that a withdrawal implies was there before it, be it on the same day.
  return action.kindBasis === "not-stated" && action.date === null && action.effectiveOn === null
    ? 0
    : (orderOnOneDay[action.kind] ?? 3);
}

function inOrder(a: SettledAct, b: SettledAct): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  const rank = rankOf(a) - rankOf(b);
  return rank !== 0 ? rank : a.action.id < b.action.id ? -1 : 1;
}

function beginsOn(act: SettledAct, context: TreatyContext): IsoDay | null {
  const { kind, effectiveOn } = act.action;
  if (kind === "succession") {
    return context.inForceOn === null ? null : laterOf(effectiveOn ?? act.on, context.inForceOn);
  }
  return effectiveOn ?? inForceByRule(act.on, context);
}

/**
 * Follows acts whose days are settled. A second consent while bound changes nothing; a withdrawal takes effect on its
 * stated day or by the treaty's clause, and without either has no effect; a rescission before the effect undoes it.
 */
export function followCourse(acts: readonly SettledAct[], context: TreatyContext): Course {
  let signature: { action: TreatyAction; on: IsoDay } | null = null;
  const episodes: Episode[] = [];
  const withoutEffect: { action: TreatyAction; because: NoEffect }[] = [];
  const amend = (change: Partial<Episode>) => {
    const last = episodes.pop();
    if (last !== undefined) episodes.push({ ...last, ...change });
  };
  for (const act of [...acts].sort(inOrder)) {
    const { action, on } = act;
    const current = episodes.at(-1);
    const idle = (because: NoEffect) => withoutEffect.push({ action, because });
    if (isSignature(action.kind)) {
      const signedOn = action.kind === "succession-to-signature" ? (action.effectiveOn ?? on) : on;
      if (signature === null) signature = { action, on: signedOn };
      else if (!isConsent(action.kind)) idle("already-signed");
    }
    if (isConsent(action.kind)) {
      if (current !== undefined && current.endsOn === null) idle("already-bound");
      else episodes.push(beginEpisode(act, context));
    } else if (action.kind === "withdrawal") {
      const endsOn = action.effectiveOn ?? withdrawalEffect(on, context.rules.denunciation, context.inForceOn);
      if (current === undefined || current.endsOn !== null) idle("not-bound");
      else if (endsOn === null) idle("no-clause");
      else amend({ withdrawal: action, endsOn });
    } else if (action.kind === "withdrawal-rescinded") {
      if (current?.withdrawal == null || current.undone || current.endsOn === null || on >= current.endsOn) {
        idle("nothing-to-rescind");
      } else {
        const rescinded = [...current.rescinded, { withdrawal: current.withdrawal, rescission: action }];
        amend({ withdrawal: null, endsOn: null, rescinded });
      }
    } else if (action.kind === "withdrawal-of-ratification") {
      if (current === undefined || current.endsOn !== null) idle("not-bound");
      else amend({ withdrawal: action, endsOn: action.effectiveOn ?? on, undone: true });
    } else if (!isSignature(action.kind)) {
      idle("by-kind");
    }
  }
  return { signedOn: signature?.on ?? null, signature: signature?.action ?? null, episodes, withoutEffect };
}

function beginEpisode(act: SettledAct, context: TreatyContext): Episode {
  return {
    consent: act.action,
    depositedOn: act.on,
    inForceOn: beginsOn(act, context),
    withdrawal: null,
    endsOn: null,
    undone: false,
    rescinded: [],
  };
}

/** Status on a day of a settled course. A succession makes a party from its effect, even before its deposit. */
export function statusOfCourse(course: Course, day: IsoDay): ParticipationStatus {
  let left = false;
  let deposited = false;
  for (const episode of course.episodes) {
    const ended = episode.endsOn !== null && episode.endsOn <= day;
    const inForce = episode.inForceOn !== null && episode.inForceOn <= day;
    if (inForce && !ended) return "party";
    if (episode.depositedOn <= day && !ended) deposited = true;
    const wasInForce = episode.inForceOn !== null && episode.endsOn !== null && episode.inForceOn < episode.endsOn;
    if (ended && wasInForce && !episode.undone) left = true;
  }
  if (deposited) return "contracting";
  if (left) return "former-party";
  return course.signedOn !== null && course.signedOn <= day ? "signatory" : "none";
}

/** Days on which the status of a settled course can change. */
export function turningDays(course: Course): IsoDay[] {
  const days = course.episodes.flatMap((episode) => [episode.depositedOn, episode.inForceOn, episode.endsOn]);
  return [course.signedOn, ...days].filter((day) => day !== null);
}
