import { expect, test } from "vitest";
import { knownDate } from "../dates/calendar-date.ts";
import type { CommitmentOutcome } from "../entities/visit.ts";
import { daysElapsed, daysLate } from "./promise-time.ts";

const promise = (outcome: CommitmentOutcome, outcomeDate: string | null, dueOn: string | null = "2010-06-30") => ({
  made: knownDate("2010-01-01"),
  dueOn,
  outcome,
  outcomeDate: knownDate(outcomeDate),
});

test("days pass while a promise waits, and stop at its outcome", () => {
  expect(daysElapsed(promise("open", null), "2010-01-31")).toBe(30);
  expect(daysElapsed(promise("in-progress", "2010-01-11"), "2010-01-31")).toBe(30);
  expect(daysElapsed(promise("kept", "2010-01-11"), "2020-01-31")).toBe(10);
  expect(daysElapsed(promise("kept", "2010-02"), "2020-01-31")).toBeNull();
  expect(daysElapsed({ ...promise("open", null), made: knownDate("2010") }, "2010-01-31")).toBeNull();
});

test.each<[string, CommitmentOutcome, string | null, string, number | null]>([
  ["open before the day", "open", null, "2010-06-29", null],
  ["open on the day", "open", null, "2010-06-30", null],
  ["open after the day", "open", null, "2010-07-02", 2],
  ["in progress after the day", "in-progress", "2010-02-01", "2010-07-30", 30],
  ["kept late", "kept", "2010-07-10", "2020-01-01", 10],
  ["kept on the day", "kept", "2010-06-30", "2020-01-01", 0],
  ["kept early", "kept", "2010-06-01", "2020-01-01", -29],
  ["kept in a month", "kept", "2010-07", "2020-01-01", null],
  ["broken", "broken", "2010-07-10", "2020-01-01", null],
])("a promise for a day is late by whole days: %s", (_what, outcome, outcomeDate, asAt, expected) => {
  expect(daysLate(promise(outcome, outcomeDate), asAt)).toBe(expected);
});

test("a promise for no day is never late", () => {
  expect(daysLate(promise("open", null, null), "2020-01-01")).toBeNull();
});
