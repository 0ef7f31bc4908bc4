import { expect, test } from "vitest";
import { movesBetween } from "./moves.ts";
import type { ParticipationStatus, StatusPeriod } from "./status.ts";

const period = (status: ParticipationStatus, from: string | null, until: string | null): StatusPeriod => ({
  status,
  from,
  until,
  uncertain: false,
  possible: [status],
});
const bound = (from: string) => [period("none", null, from), period("party", from, null)];

test("tells whose periods change, who stands elsewhere today, and how many are parties", () => {
  const before = new Map([
    ["a", bound("2000-01-01")],
    ["b", bound("2000-01-01")],
    ["c", bound("2000-01-01")],
  ]);
  const after = new Map([
    ["a", bound("2000-01-01")],
    ["b", bound("2001-01-01")],
    ["c", bound("2027-01-01")],
  ]);
  expect(movesBetween(before, after, "2026-11-25")).toEqual({
    changed: ["b", "c"],
    today: ["c"],
    partiesBefore: 3,
    partiesAfter: 2,
  });
});

test("somebody who had not acted before counts from the change on", () => {
  expect(movesBetween(new Map(), new Map([["a", bound("2000-01-01")]]), "2026-11-25")).toEqual({
    changed: ["a"],
    today: ["a"],
    partiesBefore: 0,
    partiesAfter: 1,
  });
});
