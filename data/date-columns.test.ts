import { expect, test } from "vitest";
import { columnsToReduced, fromDateColumn, reducedToColumns, toDateColumn } from "./date-columns.ts";

test("a day becomes midnight UTC and comes back", () => {
  expect(toDateColumn("2006-01-24").toISOString()).toBe("2006-01-24T00:00:00.000Z");
  expect(fromDateColumn(toDateColumn("2006-01-24"))).toBe("2006-01-24");
});

test.each(["2006-02-30", "2006-1-2", "2006", "yesterday", ""])("%j is refused", (text) => {
  expect(() => toDateColumn(text)).toThrow(RangeError);
});

test.each(["2019", "2015-03", "2006-01-24", null])("%j keeps its precision", (date) => {
  const { on, precision } = reducedToColumns(date);
  expect(columnsToReduced(on, precision)).toBe(date);
});

test("a coarser date is kept as its first day", () => {
  expect(reducedToColumns("2019")).toEqual({ on: toDateColumn("2019-01-01"), precision: "year" });
  expect(reducedToColumns(null)).toEqual({ on: null, precision: "unknown" });
});
