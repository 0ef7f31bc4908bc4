import { lastDayOf } from "../dates/calendar-date.ts";
import { isConsent, isSuccession } from "./actions.ts";
import {
  type CheckContext,
  type Facts,
  type Finding,
  finding,
  idleness,
  newlyIdle,
  type WarningRule,
} from "./check-findings.ts";
import { dayRangeOf, inForceByRule } from "./entry-into-force.ts";

/** Everything for which the one who records the act must give a reason. */
export function warningsOf(facts: Facts, context: CheckContext): Finding<WarningRule>[] {
  return [...warnAboutJoining(facts, context), ...warnAboutEffect(facts, context)];
}

function warnAboutJoining({ action, range }: Facts, context: CheckContext): Finding<WarningRule>[] {
  const found: Finding<WarningRule>[] = [];
  const { actions, existence, law, parentStatusOn } = context;
  const { joining } = law.rules;
  const signature = actions.find((one) => one.kind === "signature" && dayRangeOf(one, law).earliest <= range.latest);
  if (action.kind === "accession" && signature !== undefined) {
    found.push(finding("accession-after-signature", "kind", joining.article, { date: signature.date ?? "" }));
  }
  const oneDay = actions.some(
    (one) =>
      one.precision === "day" &&
      one.date === action.date &&
      ((one.kind === "signature" && isConsent(action.kind)) || (isConsent(one.kind) && action.kind === "signature")),
  );
  if (oneDay) found.push(finding("signed-and-bound-on-one-day", "date"));
  const onParent = parentStatusOn?.(range.latest) ?? null;
  if (onParent !== null) {
    const bound = onParent === "party" || onParent === "contracting";
    const consents = isConsent(action.kind) && joining.consent === "parent-parties" && !bound;
    const signs =
      action.kind === "signature" && joining.signing === "parent-signatories" && !bound && onParent !== "signatory";
    if (consents || signs) found.push(finding("without-parent", "treaty", joining.article));
  }
  const known = action.date ?? action.effectiveOn;
  if (existence.from !== null && known !== null && lastDayOf(known) < existence.from) {
    found.push(finding("before-independence", "date", null, { day: existence.from }));
  }
  return found;
}

function warnAboutEffect(facts: Facts, context: CheckContext): Finding<WarningRule>[] {
  const found: Finding<WarningRule>[] = [];
  const { action, before } = facts;
  const { rules } = context.law;
  const idle = idleness(facts);
  if (action.kind === "withdrawal" && rules.denunciation.kind === "no-clause")
    found.push(finding("no-withdrawal-clause", "kind"));
  if (idle === "nothing-to-rescind" && before.episodes.every(({ withdrawal }) => withdrawal === null)) {
    found.push(finding("withdrawal-not-on-record", "kind"));
  }
  if (isSuccession(action.kind) && action.effectiveOn === null)
    found.push(finding("succession-undated", "effectiveDate"));
  const exact = action.precision === "day" ? action.date : null;
  if (exact !== null && action.effectiveOn !== null && isConsent(action.kind) && !isSuccession(action.kind)) {
    const computed = inForceByRule(exact, context.law);
    if (computed !== null && computed !== action.effectiveOn) {
      found.push(
        finding("effect-differs-from-rule", "effectiveDate", rules.entryIntoForce.laterArticle, { day: computed }),
      );
    }
  }
  const idled = newlyIdle(facts).find(({ because }) => because !== "already-bound")?.action;
  if (idled !== undefined) {
    const { kind, date, effectiveOn } = idled;
    found.push(finding("idles-other-act", "kind", null, { kind, date: date ?? effectiveOn ?? "" }));
  }
  return found;
}
