import { expect, test } from "vitest";
import { daysBetween, firstDayOf, isIsoDay, lastDayOf, precisionOf, yearsBetween } from "./calendar-date.ts";

test("only real days are days", () => {
  for (const good of ["2006-01-24", "2000-02-29", "1900-01-01"]) expect(isIsoDay(good)).toBe(true);
  for (const bad of [
    "2003-02-29",
    "2003-13-01",
    "banana",
    "2003-3-1",
    "0000-01-01",
    "1899-12-31",
    "2200-01-01",
    "2003-03-11T00:00",
  ]) {
    expect(isIsoDay(bad), bad).toBe(false);
  }
});

test("a date known by month or year keeps its first and last day, and is never given one of its own", () => {
  expect([firstDayOf("2019"), lastDayOf("2019")]).toEqual(["2019-01-01", "2019-12-31"]);
  expect([firstDayOf("2024-02"), lastDayOf("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
  expect(precisionOf(null)).toBe("unknown");
  expect(() => precisionOf("24 Jan 2006")).toThrow(RangeError);
});

test("the founding case: days from 11 March 2003", () => {
  const from = "2003-03-11";
  expect(
    ["2003-12-02", "2005-11-21", "2005-11-28", "2006-01-24", "2006-04-24"].map((to) => daysBetween(from, to)),
  ).toEqual([266, 986, 993, 1050, 1140]);
});

test("whole years are counted by anniversaries, that of 29 February being 1 March in other years", () => {
  expect(yearsBetween("2003-12-02", "2006-01-24")).toBe(2);
  expect(yearsBetween("2003-12-02", "2004-12-01")).toBe(0);
  expect(yearsBetween("2003-12-02", "2004-12-02")).toBe(1);
  expect(yearsBetween("2004-02-29", "2005-02-28")).toBe(0);
  expect(yearsBetween("2004-02-29", "2005-03-01")).toBe(1);
  expect(yearsBetween("2004-02-29", "2008-02-29")).toBe(4);
});
