import fc from "fast-check";
import { expect, test } from "vitest";
import type { StatusBoundary } from "../changes/status-changes.ts";
import { addDays } from "../dates/calendar-date.ts";
import { participationStatuses } from "../treaty-law/status.ts";
import { changeColumns, changesOverTime } from "./changes-over-time.ts";

const became = (after: StatusBoundary["after"], earliest: string, latest = earliest): StatusBoundary => ({
  before: "none",
  after,
  range: { earliest, latest },
  uncertain: earliest !== latest,
});

test("a short period is shown by months, a long one by years", () => {
  const changes = [became("party", "2003-12-02"), became("signatory", "2003-12-31"), became("party", "2004-02-01")];
  const monthly = changesOverTime(changes, "2003-01-01", "2005-12-31");
  expect(monthly.unit).toBe("month");
  expect(monthly.spans.map(({ date, total }) => [date, total])).toEqual([
    ["2003-12", 2],
    ["2004-02", 1],
  ]);
  expect(monthly.spans[0]?.counts).toMatchObject({ party: 1, signatory: 1 });
  const yearly = changesOverTime(changes, "2003-01-01", "2006-01-01");
  expect(yearly.spans.map(({ date, total }) => [date, total])).toEqual([
    ["2003", 2],
    ["2004", 1],
  ]);
});

test("what is known by its year is uncertain among months and certain among years", () => {
  const changes = [became("party", "2019-01-01", "2019-12-31")];
  expect(changesOverTime(changes, "2019-01-01", "2019-12-31").spans).toMatchObject([{ date: "2019-12", uncertain: 1 }]);
  expect(changesOverTime(changes, "2010-01-01", "2019-12-31").spans).toMatchObject([{ date: "2019", uncertain: 0 }]);
  // It may have been before the period ends, and is not shown after it.
  expect(changesOverTime(changes, "2019-03-01", "2019-03-31").spans).toMatchObject([{ date: "2019-03", uncertain: 1 }]);
});

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1900-01-01", days));
const changes = fc.array(
  fc
    .tuple(fc.constantFrom(...participationStatuses), day, fc.nat(500))
    .map(([after, on, wide]) => became(after, on, addDays(on, wide))),
  { maxLength: 30 },
);

test("every change counts once, in a column within the drawing whose parts fill it", () => {
  fc.assert(
    fc.property(changes, day, fc.nat(30_000), (all, from, length) => {
      const over = changesOverTime(all, from, addDays(from, length));
      expect(over.spans.reduce((sum, { total }) => sum + total, 0)).toBe(all.length);
      const { columns, height, spanTicks } = changeColumns(over);
      expect(spanTicks.length).toBeLessThanOrEqual(8);
      for (const { x, width, top, parts, total, counts } of columns) {
        expect(x >= 0 && x + width <= 1.000_001 && top >= 0).toBe(true);
        expect(parts.reduce((sum, part) => sum + part.height, 0)).toBeCloseTo(height - top);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
      }
    }),
  );
});
