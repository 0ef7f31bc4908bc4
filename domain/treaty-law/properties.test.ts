import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type IsoDay } from "../dates/calendar-date.ts";
import type { Instant } from "../dates/instant.ts";
import { type ActionKind, actionKinds, type TreatyAction } from "./actions.ts";
import { statusOfCourse } from "./course.ts";
import { type RecordedSpan, wasKnown } from "./known-acts.ts";
import { latestCourse, participationOn } from "./participation.ts";
import { statusPeriods } from "./periods.ts";
import { periodOn } from "./status.ts";
import { act, treaties } from "./testing.ts";

const day = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays("1970-01-01", offset));
/** Every kind of act there is: what moves no status must not disturb what does. */
const kinds: readonly ActionKind[] = actionKinds;
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

test("the period that holds on a day gives the status that the acts give for that day alone", () => {
  fc.assert(
    fc.property(exactHistory, context, day, (actions, treaty, asAt) => {
      const bound = [act("accession", "1969-12-31", { id: "first" }), ...actions];
      // A succession without its day is never exact.
      fc.pre(bound.every(({ kind }) => kind !== "succession"));
      expect(periodOn(statusPeriods(bound, treaty), asAt).status).toBe(
        statusOfCourse(latestCourse(bound, treaty), asAt),
      );
    }),
  );
});

const moment = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString({ smallestUnit: "millisecond" }));
const lives: fc.Arbitrary<{ action: TreatyAction; span: RecordedSpan }[]> = fc
  .array(fc.tuple(fc.constantFrom(...kinds), date, moment, fc.option(moment)), { maxLength: 6 })
  .map((all) =>
    all.map(([kind, on, recordedAt, ended], index) => ({
      action: act(kind, on, { id: `act-${index}` }),
      span: { recordedAt, retractedAt: ended !== null && ended >= recordedAt ? ended : null },
    })),
  );

function knownActs(rows: readonly { action: TreatyAction; span: RecordedSpan }[], at: Instant): TreatyAction[] {
  return rows.filter(({ span }) => wasKnown(span, at)).map(({ action }) => action);
}

test("whatever is recorded, corrected or retracted later, what was known at a moment stays what it was", () => {
  fc.assert(
    fc.property(lives, lives, moment, context, (rows, added, at, treaty) => {
      const later = [
        // Rows that still counted are retracted afterwards, and others are recorded afterwards.
        ...rows.map(({ action, span }) => ({
          action,
          span: span.retractedAt === null ? { ...span, retractedAt: afterwards(at) } : span,
        })),
        ...added.map(({ action, span }, index) => ({
          action: { ...action, id: `later-${index}` },
          span: { ...span, recordedAt: afterwards(at) },
        })),
      ];
      expect(statusPeriods(knownActs(later, at), treaty)).toEqual(statusPeriods(knownActs(rows, at), treaty));
    }),
  );
});

function afterwards(at: Instant): Instant {
  return Temporal.Instant.from(at).add({ milliseconds: 1 }).toString({ smallestUnit: "millisecond" });
}

test("at each moment one version of a fact counts, and no more", () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 6 }), moment, (moments, at) => {
      const turns = [...new Set(moments)].sort();
      const versions = turns.map((recordedAt, index) => ({ recordedAt, retractedAt: turns[index + 1] ?? null }));
      const first = turns[0] ?? "";
      expect(versions.filter((span) => wasKnown(span, at))).toHaveLength(at < first ? 0 : 1);
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
      fc.pre(bound.every(({ kind }) => kind !== "succession"));
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
