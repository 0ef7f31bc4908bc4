import { expect, test } from "vitest";
import { knownDate } from "../dates/calendar-date.ts";
import type { VisitSummary } from "../entities/visit.ts";
import { visitCalendar, visitsToCome } from "./calendar.ts";
import { allVisits, countVisits, filterVisits } from "./filter.ts";

const visit = (slug: string, more: Partial<VisitSummary>): VisitSummary => ({
  slug,
  title: slug,
  state: { iso3: "KAZ", name: "Kazakhstan", slug: "kazakhstan" },
  start: knownDate(null),
  end: knownDate(null),
  status: "done",
  mandateKind: "treaty-body",
  mandate: "A committee",
  visitors: [],
  reportSymbol: null,
  recommendations: { total: 0, open: 0 },
  commitments: 0,
  ...more,
});
const visits = [
  visit("later", { status: "accepted", start: knownDate("2027-03-01"), end: knownDate("2027-03-09") }),
  visit("made", { start: knownDate("2026-02-27"), end: knownDate("2026-03-04") }),
  visit("vague", { end: knownDate("2026") }),
  visit("wished", { status: "requested", mandateKind: "special-procedure" }),
  visit("sooner", { status: "postponed", start: knownDate("2027-01") }),
  visit("refused", { status: "declined", end: knownDate("2026-05") }),
  visit("uzb", { state: { iso3: "UZB", name: "Uzbekistan", slug: "uzbekistan" }, end: knownDate("2017-10") }),
];

test("the calendar has years from the latest on, months in their order, and what is made, agreed and asked for apart", () => {
  const told = visitCalendar(visits).map(({ year, months }) => [
    year,
    ...Object.values(months).map((list) => list.map(({ month, visits: those }) => [month, those.map((v) => v.slug)])),
  ]);
  expect(told).toEqual([
    ["2027", [], [["2027-03", ["later"]]], [["2027-01", ["sooner"]]]],
    [
      "2026",
      [
        ["2026-03", ["made"]],
        [null, ["vague"]],
      ],
      [],
      [],
    ],
    ["2017", [["2017-10", ["uzb"]]], [], []],
    ["", [], [], [[null, ["wished"]]]],
  ]);
});

test("visits that can still come stand in the order in which they come, those without a day last", () => {
  expect(visitsToCome(visits).map(({ slug }) => slug)).toEqual(["sooner", "later", "wished"]);
});

test("visits are narrowed by state, status, kind of mandate and year, and each is counted with the others applied", () => {
  const slugs = (more: Partial<typeof allVisits>) =>
    filterVisits(visits, { ...allVisits, ...more }).map(({ slug }) => slug);
  expect(slugs({ state: ["uzbekistan"] })).toEqual(["uzb"]);
  expect(slugs({ state: ["kaz"], visitStatus: ["accepted", "requested"] })).toEqual(["later", "wished"]);
  expect(slugs({ mandateKind: ["special-procedure"], year: ["2026"] })).toEqual([]);
  const counts = (facet: "state" | "visitStatus" | "year") =>
    countVisits(visits, { ...allVisits, state: ["KAZ"] }, facet).map(({ value, count }) => [value, count]);
  expect(counts("state")).toEqual([
    ["KAZ", 6],
    ["UZB", 1],
  ]);
  expect(counts("visitStatus")).toEqual([
    ["requested", 1],
    ["accepted", 1],
    ["declined", 1],
    ["postponed", 1],
    ["done", 2],
  ]);
  expect(counts("year")).toEqual([
    ["2027", 2],
    ["2026", 3],
  ]);
});
