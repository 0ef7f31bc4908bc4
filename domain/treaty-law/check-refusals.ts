import { addMonths, firstDayOf, lastDayOf, type ReducedDate } from "../dates/calendar-date.ts";
import { type ActionKind, isSignature, isSuccession } from "./actions.ts";
import {
  type CheckContext,
  type Facts,
  type Finding,
  finding,
  idleness,
  newlyIdle,
  type ProposedAction,
  type RefusalRule,
} from "./check-findings.ts";
import { dayRangeOf } from "./entry-into-force.ts";

/** Acts that the treaty's own signature must come before. */
const needSignature: ReadonlySet<ActionKind> = new Set(["ratification", "acceptance", "approval"]);

/** Everything for which the act is refused: its days, its kind, and its place among the acts on record. */
export function refusalsOf(proposed: ProposedAction, facts: Facts, context: CheckContext): Finding<RefusalRule>[] {
  return [...refuseTime(proposed, facts, context), ...refuseKind(facts, context), ...refuseOrder(facts, context)];
}

function refuseTime(proposed: ProposedAction, { action }: Facts, context: CheckContext): Finding<RefusalRule>[] {
  const found: Finding<RefusalRule>[] = [];
  const { law, existence, today } = context;
  const known: ReducedDate = action.date ?? action.effectiveOn ?? today;
  const field = action.date === null ? "effectiveDate" : "date";
  if (lastDayOf(known) < law.adoptedOn) found.push(finding("before-adoption", field, null, { day: law.adoptedOn }));
  if (existence.until !== null && firstDayOf(known) > existence.until) {
    found.push(finding("after-dissolution", field, null, { day: existence.until }));
  }
  if (action.date !== null && firstDayOf(action.date) > today && proposed.announced !== true) {
    found.push(finding("in-the-future", "date", null, { day: today }));
  }
  const early = action.date !== null && action.effectiveOn !== null && action.effectiveOn < firstDayOf(action.date);
  if (early && !isSuccession(action.kind)) {
    found.push(finding("effect-before-act", "effectiveDate", null, { date: action.date ?? "" }));
  }
  return found;
}

function refuseKind({ action }: Facts, context: CheckContext): Finding<RefusalRule>[] {
  const found: Finding<RefusalRule>[] = [];
  const { joining } = context.law.rules;
  const same = context.actions.some(
    (one) => one.kind === action.kind && one.date === action.date && one.effectiveOn === action.effectiveOn,
  );
  if (same) found.push(finding("same-act-recorded", "kind"));
  if (!joining.signature && (isSignature(action.kind) || needSignature.has(action.kind))) {
    found.push(finding("accession-only", "kind", joining.article));
  }
  if (action.kind === "formal-confirmation" && !context.organisation)
    found.push(finding("confirmation-by-state", "kind"));
  return found;
}

function refuseOrder(facts: Facts, context: CheckContext): Finding<RefusalRule>[] {
  const { action, range, before } = facts;
  const { rules } = context.law;
  const { joining, denunciation } = rules;
  const idle = idleness(facts);
  if (idle === "already-signed") return [finding("already-signed", "kind")];
  const doubled = newlyIdle(facts).some(({ because }) => because === "already-bound");
  if (idle === "already-bound" || doubled) return [finding("already-bound", "kind", joining.article)];
  if (idle === "not-bound") return [finding("not-bound", "kind")];
  const signedBefore = context.actions.some(
    (one) => isSignature(one.kind) && dayRangeOf(one, context.law).earliest <= range.latest,
  );
  if (needSignature.has(action.kind) && joining.signature && joining.ratificationNeedsSignature && !signedBefore) {
    return [finding("signature-missing", "kind", joining.article)];
  }
  if (action.kind === "withdrawal-rescinded" && idle === "nothing-to-rescind") {
    const gone = before.episodes.findLast((episode) => episode.withdrawal !== null && !episode.undone);
    if (gone?.endsOn != null) return [finding("rescission-too-late", "date", null, { day: gone.endsOn })];
  }
  if (action.kind === "withdrawal" && denunciation.kind === "notice" && denunciation.notBeforeYears !== null) {
    const current = before.episodes.findLast(({ depositedOn }) => depositedOn <= range.latest);
    const allowed = current?.inForceOn == null ? null : addMonths(current.inForceOn, 12 * denunciation.notBeforeYears);
    if (allowed !== null && range.latest < allowed) {
      return [finding("withdrawal-too-early", "date", denunciation.article, { day: allowed })];
    }
  }
  return [];
}
