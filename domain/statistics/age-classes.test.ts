import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, yearsBetween } from "../dates/calendar-date.ts";
import { ageing } from "./age-classes.ts";

const asAt = "2026-11-26";
const on = (day: string, count = 1) => ({ earliest: day, latest: day, count });
const counts = (all: Parameters<typeof ageing>[0]) => ageing(all, asAt).classes.map(({ count }) => count);

test("an age is in whole years: the anniversary begins a class, the day before ends the one before", () => {
  expect(counts([on("2026-11-26"), on("2025-11-27")])).toEqual([2, 0, 0, 0, 0, 0, 0, 0]);
  expect(counts([on("2025-11-26"), on("2024-11-27")])).toEqual([0, 2, 0, 0, 0, 0, 0, 0]);
  expect(counts([on("2016-11-27"), on("2016-11-26"), on("1950-01-01")])).toEqual([0, 0, 0, 1, 1, 0, 0, 1]);
});

test("what is known by its year alone is no older than it must be, and counted as uncertain where it may be", () => {
  const { classes } = ageing([{ earliest: "2016-01-01", latest: "2016-12-31", count: 3 }], asAt);
  expect(classes[3]).toEqual({ from: 5, to: 10, count: 3, uncertain: 3 });
  const surely = ageing([{ earliest: "2010-01-01", latest: "2010-12-31", count: 3 }], asAt);
  expect(surely.classes[4]).toEqual({ from: 10, to: 20, count: 3, uncertain: 0 });
  // Of this year, by a day that it may not have seen yet.
  expect(counts([{ earliest: "2026-01-01", latest: "2026-12-31", count: 1 }])[0]).toBe(1);
});

test("half and the oldest are of those whose age is known", () => {
  const all = [on("2003-03-17"), on("2010-06-01", 2), on("2020-01-01", 2), { earliest: null, latest: null, count: 9 }];
  expect(ageing(all, asAt)).toMatchObject({
    total: 14,
    unknown: 9,
    oldest: { years: 23, since: "2003-03-17" },
    half: { years: 16, since: "2010-06-01" },
  });
  expect(ageing([], asAt)).toMatchObject({ total: 0, unknown: 0, oldest: null, half: null });
});

const day = fc.integer({ min: 0, max: 44_000 }).map((days) => addDays("1900-01-01", days));
const some = fc.array(fc.record({ day, count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 40 });

test("every one is in the class of its whole years, and half are as old as the half", () => {
  fc.assert(
    fc.property(some, day, (given, today) => {
      const all = given.filter((one) => one.day <= today).map((one) => on(one.day, one.count));
      const { classes, total, half, oldest } = ageing(all, today);
      for (const { from, to, count, uncertain } of classes) {
        const inside = all.filter(({ latest }) => {
          const years = yearsBetween(latest, today);
          return years >= from && (to === null || years < to);
        });
        expect(inside.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        expect(uncertain).toBe(0);
      }
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      if (half === null || oldest === null) {
        expect(all).toEqual([]);
        return;
      }
      const asOld = all.filter(({ latest }) => latest <= half.since).reduce((sum, { count }) => sum + count, 0);
      expect(asOld * 2).toBeGreaterThanOrEqual(total);
      expect(oldest.since <= half.since).toBe(true);
    }),
  );
});
