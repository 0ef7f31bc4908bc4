import { type IsoDay, laterOf } from "../dates/calendar-date.ts";
import { isConsent, type TreatyAction } from "./actions.ts";
import { addDelay } from "./delay.ts";
import { dayRangeOf } from "./entry-into-force.ts";
import type { TreatyRules } from "./rules.ts";

export interface TreatyFacts {
  readonly adoptedOn: IsoDay;
  readonly rules: TreatyRules;
  /** Every act under the treaty, those of dissolved states included. */
  readonly actions: readonly TreatyAction[];
  /** Participants that are organisations, by code. */
  readonly organisations: ReadonlySet<string>;
  /** When the parent treaty entered into force; null: not yet, or no parent. */
  readonly parentInForceOn: IsoDay | null;
}

/** What the acts give for a treaty's own entry into force. All null while its conditions are not met. */
export interface TreatyEntryIntoForce {
  readonly computed: IsoDay | null;
  /** The deposit that met the number of instruments. */
  readonly threshold: { readonly action: TreatyAction; readonly metOn: IsoDay; readonly count: number } | null;
  /** True where the parent's later date decided (ICCPR-OP1 art. 9, OP-CRPD art. 13: "subject to the entry into force of"). */
  readonly heldByParent: boolean;
}

/** Deposits in order of time, one for a participant: a second instrument of the same one is not counted again. */
function depositsInOrder(facts: TreatyFacts, countsOrganisations: boolean): { action: TreatyAction; on: IsoDay }[] {
  const first = new Map<string, { action: TreatyAction; on: IsoDay }>();
  for (const action of facts.actions) {
    if (!isConsent(action.kind) || (!countsOrganisations && facts.organisations.has(action.state))) continue;
    const on = dayRangeOf(action, facts).latest;
    const known = first.get(action.state);
    if (known === undefined || on < known.on || (on === known.on && action.id < known.action.id)) {
      first.set(action.state, { action, on });
    }
  }
  return [...first.values()].sort((a, b) =>
    a.on === b.on ? compare(a.action.state, b.action.state) : compare(a.on, b.on),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The treaty's own entry into force as the recorded acts give it: the delay runs from the deposit that meets the last
 * condition. States that have since dissolved count; an organisation counts only where the treaty lets it.
 */
export function treatyEntryIntoForce(facts: TreatyFacts): TreatyEntryIntoForce {
  const { conditions, firstDelay } = facts.rules.entryIntoForce;
  let metOn: IsoDay | null = null;
  let threshold: TreatyEntryIntoForce["threshold"] = null;
  for (const condition of conditions) {
    if (condition.kind !== "instruments") continue;
    const deciding = depositsInOrder(facts, condition.countsOrganisations)[condition.count - 1];
    if (deciding === undefined) return { computed: null, threshold: null, heldByParent: false };
    if (metOn === null || deciding.on >= metOn) {
      metOn = deciding.on;
      threshold = { action: deciding.action, metOn: deciding.on, count: condition.count };
    }
  }
  if (metOn === null) return { computed: null, threshold: null, heldByParent: false };
  const byDelay = addDelay(metOn, firstDelay);
  if (!conditions.some((condition) => condition.kind === "parent-in-force")) {
    return { computed: byDelay, threshold, heldByParent: false };
  }
  if (facts.parentInForceOn === null) return { computed: null, threshold, heldByParent: true };
  return {
    computed: laterOf(byDelay, facts.parentInForceOn),
    threshold,
    heldByParent: facts.parentInForceOn > byDelay,
  };
}
