import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type IsoDay } from "../dates/calendar-date.ts";
import type { ActionKind, TreatyAction } from "./actions.ts";
import { participationOn } from "./participation.ts";
import { statusPeriods } from "./periods.ts";
import { periodOn } from "./status.ts";
import { act, treaties } from "./testing.ts";

const day = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays("1970-01-01", offset));
const kinds: readonly ActionKind[] = [
  "signature",
  "ratification",
  "accession",
  "consent-kind-unknown",
  "withdrawal",
  "withdrawal-rescinded",
];
/** A day, a month or a year of the same time. */
const date = fc.tuple(day, fc.constantFrom(10, 10, 10, 7, 4)).map(([full, length]) => full.slice(0, length));
const history = fc.array(fc.tuple(fc.constantFrom(...kinds), date), { maxLength: 6 }).map((all) => toActs(all));
const exactHistory = fc.array(fc.tuple(fc.constantFrom(...kinds), day), { maxLength: 6 }).map((all) => toActs(all));
const context = fc.constantFrom(treaties.iccpr, treaties.op1, treaties.ced, treaties.rome);

function toActs(all: readonly (readonly [ActionKind, string])[]): TreatyAction[] {
  return all.map(([kind, on], index) => act(kind, on, { id: `act-${index}` }));
}

test("periods cover all time, in order, and never overlap", () => {
  fc.assert(
    fc.property(history, context, (actions, treaty) => {
      const periods = statusPeriods(actions, treaty);
      expect(periods[0]?.from).toBeNull();
      expect(periods.at(-1)?.until).toBeNull();
      for (const [index, period] of periods.entries()) {
        const next = periods[index + 1];
        if (next !== undefined) expect(period.until).toBe(next.from);
        if (period.from !== null && period.until !== null) expect(period.from < period.until).toBe(true);
        expect(period.possible).toContain(period.status);
        expect(period.uncertain).toBe(period.possible.length > 1);
      }
    }),
  );
});

test("the order in which acts are given never matters", () => {
  const shuffled = history.chain((actions) =>
    fc.tuple(
      fc.constant(actions),
      fc.shuffledSubarray(actions, { minLength: actions.length, maxLength: actions.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, context, day, ([actions, other], treaty, asAt) => {
      expect(statusPeriods(other, treaty)).toEqual(statusPeriods(actions, treaty));
      const pair = { state: "KAZ", treaty: "X" };
      expect(participationOn(pair, other, asAt, treaty)).toEqual(participationOn(pair, actions, asAt, treaty));
    }),
  );
});

test("adding an act changes no status before the day on which that act is done", () => {
  const addition = fc.tuple(
    fc.constantFrom<ActionKind>("signature", "ratification", "accession", "withdrawal-rescinded"),
    day,
  );
  fc.assert(
    fc.property(exactHistory, addition, context, day, (actions, [kind, on], treaty, asAt) => {
      fc.pre(asAt < on);
      const later = [...actions, act(kind, on, { id: "added" })];
      expect(periodOn(statusPeriods(later, treaty), asAt).status).toBe(
        periodOn(statusPeriods(actions, treaty), asAt).status,
      );
    }),
  );
});

test("adding a withdrawal changes no status before its effect", () => {
  fc.assert(
    fc.property(exactHistory, day, day, context, (actions, on, asAt, treaty) => {
      const bound = [act("accession", "1969-12-31", { id: "first" }), ...actions];
      const withdrawn = [...bound, act("withdrawal", on, { id: "added" })];
      fc.pre(asAt <= on);
      expect(periodOn(statusPeriods(withdrawn, treaty), asAt).status).toBe(
        periodOn(statusPeriods(bound, treaty), asAt).status,
      );
    }),
  );
});

test("exact acts leave nothing uncertain, unless a withdrawal implies a consent that is not on record", () => {
  fc.assert(
    fc.property(exactHistory, context, (actions, treaty) => {
      const bound = [act("accession", "1969-12-31", { id: "first" }), ...actions];
      expect(statusPeriods(bound, treaty).every((period) => !period.uncertain)).toBe(true);
    }),
  );
});

test("what is said of a day says no more than what is certain: the latest course is always among the possible", () => {
  const order = ["none", "signatory", "contracting", "party", "former-party"];
  fc.assert(
    fc.property(date, day, context, (vague, asAt: IsoDay, treaty) => {
      const period = periodOn(statusPeriods([act("accession", vague)], treaty), asAt);
      const ranks = period.possible.map((status) => order.indexOf(status));
      expect(order.indexOf(period.status)).toBe(Math.min(...ranks));
    }),
  );
});
