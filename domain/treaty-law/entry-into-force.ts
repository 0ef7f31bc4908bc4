import {
  type DatePrecision,
  type DayRange,
  earlierOf,
  firstDayOf,
  type IsoDay,
  lastDayOf,
  laterOf,
  type ReducedDate,
} from "../dates/calendar-date.ts";
import { isSuccession, type TreatyAction } from "./actions.ts";
import { addDelay } from "./delay.ts";
import type { Delay, TreatyRules } from "./rules.ts";

/** What the answer for one state turns on besides its own acts. */
export interface TreatyContext {
  readonly adoptedOn: IsoDay;
  readonly rules: TreatyRules;
  /** The treaty's own entry into force: the official date, or the computed one where none is published; null: not yet. */
  readonly inForceOn: IsoDay | null;
}

/** How an entry into force was arrived at, to be put into words for the reader. */
export type EntryIntoForceWorking =
  /** A source states a day that the rule does not give. `computed` is what it gives, null where the deposit is not exact. */
  | { kind: "stated"; deposit: ReducedDate | null; computed: IsoDay | null }
  | { kind: "deposit-plus-delay"; deposit: IsoDay; delay: Delay; article: string }
  /** Deposited before the treaty itself was in force. */
  | { kind: "with-treaty"; deposit: IsoDay; article: string }
  | { kind: "succession"; deposit: ReducedDate | null; since: IsoDay }
  /** A succession binds from a day that is not on record. */
  | { kind: "succession-undated"; deposit: ReducedDate | null }
  | { kind: "deposit-imprecise"; deposit: ReducedDate | null; delay: Delay; article: string; range: DayRange }
  | { kind: "treaty-not-in-force"; deposit: ReducedDate | null };

/** When a treaty entered into force for a state. `date` is null where the facts do not give one. */
export interface EntryIntoForce {
  readonly date: ReducedDate | null;
  readonly precision: DatePrecision;
  /** First and last day that the facts allow; null while the treaty is not in force. */
  readonly range: DayRange | null;
  readonly working: EntryIntoForceWorking;
}

/**
 * First and last day on which an act can have been done. An act known by its effect alone is not older than the treaty
 * and not younger than its effect; nothing is computed backwards from a delay.
 */
export function dayRangeOf(action: TreatyAction, context: Pick<TreatyContext, "adoptedOn">): DayRange {
  if (action.date !== null && action.precision === "day") return { earliest: action.date, latest: action.date };
  let earliest = action.date === null ? context.adoptedOn : laterOf(firstDayOf(action.date), context.adoptedOn);
  let latest = action.date === null ? (action.effectiveOn ?? earliest) : lastDayOf(action.date);
  if (action.notBefore !== null) earliest = laterOf(earliest, action.notBefore);
  if (action.effectiveOn !== null && !isSuccession(action.kind)) latest = earlierOf(latest, action.effectiveOn);
  return { earliest: earlierOf(earliest, latest), latest };
}

/** Deposit + the delay for later parties, but not before the treaty itself (for instance ICCPR art. 49). */
export function inForceByRule(deposit: IsoDay, context: TreatyContext): IsoDay | null {
  if (context.inForceOn === null) return null;
  return laterOf(context.inForceOn, addDelay(deposit, context.rules.entryIntoForce.laterDelay));
}

function succession(action: TreatyAction, context: TreatyContext): EntryIntoForce {
  if (context.inForceOn === null) {
    return {
      date: null,
      precision: "unknown",
      range: null,
      working: { kind: "treaty-not-in-force", deposit: action.date },
    };
  }
  if (action.effectiveOn !== null) {
    const since = laterOf(action.effectiveOn, context.inForceOn);
    const working = { kind: "succession", deposit: action.date, since: action.effectiveOn } as const;
    return { date: since, precision: "day", range: { earliest: since, latest: since }, working };
  }
  const latest = laterOf(dayRangeOf(action, context).latest, context.inForceOn);
  return {
    date: null,
    precision: "unknown",
    range: { earliest: context.inForceOn, latest },
    working: { kind: "succession-undated", deposit: action.date },
  };
}

/**
 * When the treaty entered into force for the state that did this act of consent.
 * A stated day wins over the computed one where they differ; a succession binds from the date of succession, not from its deposit (Vienna
 * Convention on Succession of States in respect of Treaties, art. 23); otherwise the later of the treaty's own date and
 * deposit + delay. An imprecise deposit gives a range and no date.
 */
export function entryIntoForceForState(action: TreatyAction, context: TreatyContext): EntryIntoForce {
  if (action.kind === "succession") return succession(action, context);
  const exact = action.precision === "day" && action.date !== null ? action.date : null;
  const byRule = exact === null ? impreciselyByRule(action, context) : exactlyByRule(exact, context);
  if (action.effectiveOn === null || action.effectiveOn === byRule.date) return byRule;
  return {
    date: action.effectiveOn,
    precision: "day",
    range: { earliest: action.effectiveOn, latest: action.effectiveOn },
    working: { kind: "stated", deposit: action.date, computed: byRule.date },
  };
}

function notInForce(deposit: ReducedDate | null): EntryIntoForce {
  return { date: null, precision: "unknown", range: null, working: { kind: "treaty-not-in-force", deposit } };
}

function exactlyByRule(deposit: IsoDay, context: TreatyContext): EntryIntoForce {
  const date = inForceByRule(deposit, context);
  if (date === null) return notInForce(deposit);
  const { laterDelay: delay, laterArticle, firstArticle } = context.rules.entryIntoForce;
  return {
    date,
    precision: "day",
    range: { earliest: date, latest: date },
    working:
      addDelay(deposit, delay) >= date
        ? { kind: "deposit-plus-delay", deposit, delay, article: laterArticle }
        : { kind: "with-treaty", deposit, article: firstArticle },
  };
}

function impreciselyByRule(action: TreatyAction, context: TreatyContext): EntryIntoForce {
  const days = dayRangeOf(action, context);
  const earliest = inForceByRule(days.earliest, context);
  const latest = inForceByRule(days.latest, context);
  if (earliest === null || latest === null) return notInForce(action.date);
  const range = { earliest, latest };
  const { laterDelay: delay, laterArticle: article } = context.rules.entryIntoForce;
  const working = { kind: "deposit-imprecise", deposit: action.date, delay, article, range } as const;
  return { date: null, precision: "unknown", range, working };
}
