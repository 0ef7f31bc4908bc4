import { bin, range, tickStep } from "d3-array";
import { addMonths, daysBetween, earlierOf, type IsoDay, yearsBetween } from "../dates/calendar-date.ts";
import type { StateName } from "../entities/state.ts";
import { medianWait } from "../statistics/median-wait.ts";
import { isConsent, isSuccession, type TreatyAction } from "../treaty-law/actions.ts";
import { dayRangeOf } from "../treaty-law/entry-into-force.ts";
import { type CountTick, countScale } from "./count-scale.ts";

/** A participant with its acts under one treaty; retracted ones left out by the caller. */
export interface Signer {
  readonly state: StateName;
  /** Last day of one that has ceased to exist; null while it exists. */
  readonly existsUntil: IsoDay | null;
  readonly actions: readonly TreatyAction[];
}

/** From a simple signature to the deposit of the first consent that followed, or so far. */
export interface SignatureDelay {
  readonly state: StateName;
  readonly signedOn: IsoDay;
  /** Null where none has followed. */
  readonly depositedOn: IsoDay | null;
  /** Whole days from the signature to the deposit, to the as-at day or to the last day of a state that has ceased to exist. */
  readonly days: number;
  /** Whole years of the same. */
  readonly years: number;
  /** Among those that have deposited, the quickest being 1; equals share a place. Null for the others. */
  readonly rank: number | null;
}

/** How long those who signed a treaty took to deposit, as at a day. */
export interface SignatureDelays {
  readonly asAt: IsoDay;
  /** The quickest first. */
  readonly deposited: readonly SignatureDelay[];
  /** The longest waiting first. */
  readonly waiting: readonly SignatureDelay[];
  /** Ceased to exist before they deposited. */
  readonly ceased: readonly SignatureDelay[];
  /** Signed, and either day is not known to the day, or what followed is no deposit of their own. */
  readonly leftOut: number;
  /** Days within which half of those who signed had deposited; null where the half is not reached. See medianWait. */
  readonly half: number | null;
}

const exactDay = ({ date, precision }: TreatyAction) => (precision === "day" ? date : null);

type Read = Omit<SignatureDelay, "rank"> | "left-out" | null;

/** Null for a participant that had not signed by the day. */
function readSigner({ state, existsUntil, actions }: Signer, asAt: IsoDay, adoptedOn: IsoDay): Read {
  const begun = actions.filter((action) => dayRangeOf(action, { adoptedOn }).earliest <= asAt);
  const byDay = (a: TreatyAction, b: TreatyAction) =>
    dayRangeOf(a, { adoptedOn }).latest < dayRangeOf(b, { adoptedOn }).latest ? -1 : 1;
  const [signature] = begun.filter(({ kind }) => kind === "signature").sort(byDay);
  if (signature === undefined) return null;
  const [consent] = begun.filter(({ kind }) => isConsent(kind)).sort(byDay);
  const signedOn = exactDay(signature);
  if (signedOn === null) return "left-out";
  const measured = (depositedOn: IsoDay | null, to: IsoDay) => ({
    state,
    signedOn,
    depositedOn,
    days: daysBetween(signedOn, to),
    years: yearsBetween(signedOn, to),
  });
  if (consent === undefined) return measured(null, existsUntil === null ? asAt : earlierOf(existsUntil, asAt));
  const depositedOn = exactDay(consent);
  if (depositedOn === null || depositedOn < signedOn || isSuccession(consent.kind)) return "left-out";
  return measured(depositedOn, depositedOn);
}

/**
 * How long each participant took from its simple signature to the deposit of its consent, as at a day. A definitive signature
 * binds at once and a succession to a signature is no signature of one's own: neither is counted.
 */
export function signatureDelays(signers: readonly Signer[], asAt: IsoDay, adoptedOn: IsoDay): SignatureDelays {
  const read = signers.map((signer) => ({ signer, delay: readSigner(signer, asAt, adoptedOn) }));
  const measured = read.flatMap(({ signer, delay }) =>
    delay === null || delay === "left-out" ? [] : [{ ...delay, rank: null, existsUntil: signer.existsUntil }],
  );
  const shown = (of: typeof measured): SignatureDelay[] => of.map(({ existsUntil, ...delay }) => delay);
  const bySpeed = (a: SignatureDelay, b: SignatureDelay) => a.days - b.days || (a.state.iso3 < b.state.iso3 ? -1 : 1);
  const done = shown(measured.filter(({ depositedOn }) => depositedOn !== null)).sort(bySpeed);
  const without = measured.filter(({ depositedOn }) => depositedOn === null);
  const hasCeased = ({ existsUntil }: (typeof measured)[number]) => existsUntil !== null && existsUntil < asAt;
  const waiting = shown(without.filter((one) => !hasCeased(one))).sort((a, b) => bySpeed(b, a));
  const ceased = shown(without.filter(hasCeased)).sort(bySpeed);
  const daysOf = (of: readonly SignatureDelay[]) => of.map(({ days }) => days);
  return {
    asAt,
    deposited: done.map((delay) => ({ ...delay, rank: 1 + done.filter(({ days }) => days < delay.days).length })),
    waiting,
    ceased,
    leftOut: read.filter(({ delay }) => delay === "left-out").length,
    half: medianWait(daysOf(done), daysOf([...waiting, ...ceased])),
  };
}

/** How many took, or have waited, so many years. */
export interface DelayBar {
  /** Whole years, the last one not included. */
  readonly from: number;
  readonly to: number;
  readonly deposited: number;
  readonly waiting: number;
  /** Fractions of the width. */
  readonly x: number;
  readonly width: number;
  /** Pixels from the top: where the upper bar begins, and where the lower one ends. */
  readonly top: number;
  readonly bottom: number;
}

/** The delays as bars: those who have deposited upwards, those who still wait downwards. */
export interface DelayBars {
  readonly bars: readonly DelayBar[];
  /** Pixels from the top: the line from which both grow. */
  readonly middle: number;
  readonly height: number;
  readonly ticks: readonly { readonly years: number; readonly x: number }[];
  readonly upTicks: readonly CountTick[];
  /** Where the state asked for stands; null where none is, or where it has no delay. */
  readonly marked: { readonly delay: SignatureDelay; readonly x: number } | null;
}

const most = 14;
/** So many years have room beside each other on a phone. */
const mostTicks = 8;
const upHeight = 150;

/** A wait in years with their fraction, always within its whole year. */
function yearsOf({ signedOn, days, years }: SignatureDelay): number {
  const into = days - daysBetween(signedOn, addMonths(signedOn, years * 12));
  return years + Math.min(0.99, Math.max(0, into / 366));
}

/** @param mark code of the state to mark; null for none */
export function delayBars({ deposited, waiting }: SignatureDelays, mark: string | null): DelayBars {
  const longest = Math.max(0, ...[...deposited, ...waiting].map(({ years }) => years)) + 1;
  const step = Math.max(1, Math.round(tickStep(0, longest, most)));
  const end = Math.ceil(longest / step) * step;
  const sorted = (of: readonly SignatureDelay[]) =>
    bin<SignatureDelay, number>()
      .value(({ years }) => years)
      .domain([0, end])
      .thresholds(range(step, end, step))(of)
      .map((one) => one.length);
  const [up, down] = [sorted(deposited), sorted(waiting)];
  const scale = countScale(Math.max(...up, 1), upHeight);
  const perOne = upHeight - scale.y(1);
  const downHeight = Math.max(24, Math.ceil(perOne * Math.max(...down, 0)));
  const delay = [...deposited, ...waiting].find(({ state }) => state.iso3 === mark);
  return {
    bars: up.map((count, index) => ({
      from: index * step,
      to: (index + 1) * step,
      deposited: count,
      waiting: down[index] ?? 0,
      x: (index * step) / end,
      width: step / end,
      top: scale.y(count),
      bottom: Math.round((upHeight + perOne * (down[index] ?? 0)) * 10) / 10,
    })),
    middle: upHeight,
    height: upHeight + downHeight,
    ticks: range(0, end + 1, step * Math.ceil(end / step / mostTicks)).map((years) => ({ years, x: years / end })),
    upTicks: scale.ticks,
    marked: delay === undefined ? null : { delay, x: yearsOf(delay) / end },
  };
}
