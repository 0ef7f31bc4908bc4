import { describe, expect, test } from "vitest";
import { arcLevels } from "./arc-levels.ts";
import { dayScale, yearTicks } from "./day-scale.ts";
import { labelsThatFit, spreadLabels } from "./spread-labels.ts";

describe("a scale over days", () => {
  test("places the first day at 0, the last at 1 and a day between by its number of days", () => {
    const scale = dayScale("2000-01-01", "2001-01-01");
    expect([scale.at("2000-01-01"), scale.at("2001-01-01")]).toEqual([0, 1]);
    expect(scale.at("2000-07-02")).toBeCloseTo(183 / 366, 10);
  });

  test("refuses to span no time", () => {
    expect(() => dayScale("2000-01-01", "2000-01-01")).toThrow(RangeError);
  });

  test("names every year where there is room, and round ones where there is not", () => {
    const scale = dayScale("1994-01-01", "2027-01-01");
    expect(yearTicks(scale, 0.02).map(({ year }) => year)).toHaveLength(34);
    expect(yearTicks(scale, 0.06).map(({ year }) => year)).toEqual([
      1994, 1996, 1998, 2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026,
    ]);
    expect(yearTicks(scale, 0.1).map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
  });
});

describe("labels in one row", () => {
  test("stay where they want to be when there is room", () => {
    expect(
      spreadLabels(
        [
          { x: 10, width: 10 },
          { x: 50, width: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 50]);
  });

  test("move apart by as little as possible, and keep their order", () => {
    expect(
      spreadLabels(
        [
          { x: 50, width: 20 },
          { x: 52, width: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([41, 61]);
  });

  test("stay inside, pushing those before them", () => {
    expect(
      spreadLabels(
        [
          { x: 87, width: 20 },
          { x: 92, width: 20 },
          { x: 100, width: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([50, 70, 90]);
  });

  test("never overlap, for any wants that fit", () => {
    const wants = [3, 4, 40, 41, 42, 43, 99].map((x) => ({ x, width: 12 }));
    const centres = spreadLabels(wants, 0, 100);
    for (const [index, centre] of centres.entries()) {
      expect(centre).toBeGreaterThanOrEqual(6 - 1e-9);
      expect(centre).toBeLessThanOrEqual(94 + 1e-9);
      const before = centres[index - 1];
      if (before !== undefined) expect(centre - before).toBeGreaterThanOrEqual(12 - 1e-9);
    }
  });

  test("that cannot move are left out when they would touch one before them in the list", () => {
    const labels = [
      { left: 40, right: 60 },
      { left: 10, right: 39 },
      { left: 55, right: 70 },
    ];
    expect(labelsThatFit(labels)).toEqual([true, true, false]);
    expect(labelsThatFit(labels, [{ left: 0, right: 12 }])).toEqual([true, false, false]);
  });
});

describe("arcs", () => {
  test("nest: a longer one stands above each shorter one that it covers", () => {
    expect(
      arcLevels([
        { from: 0, to: 100 },
        { from: 0, to: 20 },
        { from: 0, to: 90 },
      ]),
    ).toEqual([3, 1, 2]);
  });

  test("that share no ground stand equally low", () => {
    expect(
      arcLevels([
        { from: 0, to: 10 },
        { from: 10, to: 30 },
      ]),
    ).toEqual([1, 1]);
  });
});
