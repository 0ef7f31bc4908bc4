import { expect, test } from "vitest";
import { statusPeriods } from "../treaty-law/periods.ts";
import { act, treaties } from "../treaty-law/testing.ts";
import { actBehind } from "./act-behind.ts";
import { groupChanges, placeOf } from "./month-groups.ts";
import { canLieBetween, dateOfRange, statusBoundaries, tallyOf } from "./status-changes.ts";

const exactly = (day: string) => ({ earliest: day, latest: day });

test("Kazakhstan became signatory, contracting state and party of the ICCPR on three days, each by an act", () => {
  const actions = [act("signature", "2003-12-02"), act("ratification", "2006-01-24")];
  const boundaries = statusBoundaries(statusPeriods(actions, treaties.iccpr));
  expect(boundaries).toEqual([
    { before: "none", after: "signatory", range: exactly("2003-12-02"), uncertain: false },
    { before: "signatory", after: "contracting", range: exactly("2006-01-24"), uncertain: false },
    { before: "contracting", after: "party", range: exactly("2006-04-24"), uncertain: false },
  ]);
  expect(boundaries.map((one) => actBehind(one, actions, treaties.iccpr)?.kind)).toEqual([
    "signature",
    "ratification",
    "ratification",
  ]);
  expect(tallyOf(boundaries)).toMatchObject({ signatory: 1, contracting: 1, party: 1, "former-party": 0 });
});

test("a consent known by its year changes a status on a day that nobody knows", () => {
  const actions = [act("ratification", "2019")];
  const boundaries = statusBoundaries(statusPeriods(actions, treaties.iccpr));
  expect(boundaries).toEqual([
    {
      before: "none",
      after: "contracting",
      range: { earliest: "2019-01-01", latest: "2019-12-31" },
      uncertain: true,
    },
    {
      before: "contracting",
      after: "party",
      range: { earliest: "2019-04-01", latest: "2020-03-31" },
      uncertain: true,
    },
  ]);
  expect(boundaries.map(({ range }) => dateOfRange(range))).toEqual([
    { date: "2019", precision: "year" },
    { date: null, precision: "unknown" },
  ]);
  expect(boundaries.every((one) => actBehind(one, actions, treaties.iccpr)?.id === actions[0]?.id)).toBe(true);
});

test("such a change counts in every period that holds a day on which it can have happened", () => {
  const range = { earliest: "2019-01-01", latest: "2019-12-31" };
  expect(canLieBetween(range, "2019-05-01", "2019-05-31")).toBe(true);
  expect(canLieBetween(range, "2019-12-31", "2020-12-31")).toBe(true);
  expect(canLieBetween(range, "2020-01-01", "2020-12-31")).toBe(false);
});

test("a withdrawal that took effect makes a former party, by the act that notified it", () => {
  const left = [act("accession", "1980-11-14"), act("withdrawal", "1998-05-26", { effectiveOn: "1998-08-26" })];
  const last = statusBoundaries(statusPeriods(left, treaties.op1)).at(-1);
  expect(last).toMatchObject({ before: "party", after: "former-party", range: exactly("1998-08-26") });
  expect(last === undefined ? null : actBehind(last, left, treaties.op1)?.kind).toBe("withdrawal");
});

test("a state that ceases to exist changes its status by no act", () => {
  const actions = [act("ratification", "1975-12-23")];
  const periods = statusPeriods(actions, treaties.iccpr, { from: "1918-10-28", until: "1992-12-31" });
  const last = statusBoundaries(periods).at(-1);
  expect(last).toMatchObject({ before: "party", after: "none", range: exactly("1993-01-01") });
  expect(last === undefined ? undefined : actBehind(last, actions, treaties.iccpr)).toBeNull();
});

test("each heading stands once: a year before its months, a month before its days, the newest first", () => {
  const ranges = [
    exactly("2019-11-30"),
    { earliest: "2019-01-01", latest: "2019-11-15" },
    { earliest: "2019-11-01", latest: "2019-11-30" },
    exactly("2019-12-31"),
    { earliest: "2018-04-01", latest: "2019-03-31" },
    exactly("2020-01-01"),
  ];
  const changes = ranges.map((range) => ({ range })).sort((a, b) => (placeOf(a.range) < placeOf(b.range) ? 1 : -1));
  expect(groupChanges(changes).map(({ group, changes: of }) => [group.kind, group.date, of.length])).toEqual([
    ["month", "2020-01", 1],
    ["by-year", "2019", 1],
    ["year", "2019", 1],
    ["month", "2019-12", 1],
    ["month", "2019-11", 2],
  ]);
});
