import type { TreatyAction } from "../treaty-law/actions.ts";
import { dayRangeOf, type TreatyContext } from "../treaty-law/entry-into-force.ts";
import { latestCourse } from "../treaty-law/participation.ts";
import type { StatusBoundary } from "./status-changes.ts";

/**
 * The act that a change of status follows from: the signature, the instrument that was deposited or took effect, the
 * withdrawal that took effect; null where none of them falls on it, as when a state ceases to exist.
 * @param actions acts of that participant under that treaty, in any order
 */
export function actBehind<Action extends TreatyAction>(
  boundary: StatusBoundary,
  actions: readonly Action[],
  context: TreatyContext,
): Action | null {
  const on = boundary.range.latest;
  const { signedOn, signature, episodes } = latestCourse(actions, context);
  const ended = episodes.find((episode) => episode.endsOn === on)?.withdrawal;
  const deposited = episodes.find((episode) => episode.depositedOn === on)?.consent;
  const began = episodes.find((episode) => episode.inForceOn === on)?.consent;
  const signed = signedOn === on ? signature : undefined;
  const found = {
    none: ended,
    signatory: signed ?? ended,
    contracting: deposited ?? ended,
    party: began ?? deposited,
    "former-party": ended,
  }[boundary.after];
  const id = found?.id;
  return actions.find((action) => action.id === id) ?? actOfThatDay(boundary, actions, context);
}

/** Where the course of acts does not say, as with a withdrawal whose consent is not on record: the act of that day. */
function actOfThatDay<Action extends TreatyAction>(
  { range: { latest } }: StatusBoundary,
  actions: readonly Action[],
  context: TreatyContext,
): Action | null {
  const byEffect = actions.find((action) => action.effectiveOn === latest);
  return byEffect ?? actions.find((action) => dayRangeOf(action, context).latest === latest) ?? null;
}
