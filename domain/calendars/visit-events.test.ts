import { describe, expect, test } from "vitest";
import { knownDate, type ReducedDate } from "../dates/calendar-date.ts";
import type { VisitStatus } from "../entities/visit.ts";
import { type VisitOnWay, visitEvents } from "./visit-events.ts";

const state = { iso3: "KAZ", slug: "kazakhstan", name: "Kazakhstan" };

function visit(
  slug: string,
  status: VisitStatus,
  [start, end]: readonly [ReducedDate | null, ReducedDate | null],
  stages: readonly (readonly [VisitStatus, ReducedDate | null])[] = [],
): VisitOnWay {
  const way = {
    status,
    end: knownDate(end),
    stages: stages.map(([reached, date]) => ({ status: reached, ...knownDate(date) })),
  };
  return { slug, title: slug, state, start: knownDate(start), end: knownDate(end), way };
}

const lines = (visits: readonly VisitOnWay[]) =>
  visitEvents(visits).events.map(({ name, on, until, status }) => `${on} ${until} ${name} ${status}`);

describe("the days of a calendar of visits", () => {
  test("are those of each visit, made or to come, from the first to the last", () => {
    const made = visit("torture", "done", ["2009-05-05", "2009-05-13"]);
    const agreed = visit("housing", "accepted", ["2027-02-01", "2027-02-10"]);
    expect(lines([agreed, made])).toEqual([
      "2009-05-05 2009-05-13 visit/torture done",
      "2027-02-01 2027-02-10 visit/housing accepted",
    ]);
  });

  test("are the days on which it was asked for, accepted and postponed too, each under a name of its own", () => {
    const stages = [
      ["requested", "2025-01-10"],
      ["accepted", "2025-06-01"],
      ["postponed", "2025-09-01"],
      ["accepted", "2026-01-15"],
      ["done", "2026-05-09"],
    ] as const;
    expect(lines([visit("a", "done", ["2026-05-05", "2026-05-09"], stages)])).toEqual([
      "2025-01-10 2025-01-10 step/a/requested/1 requested",
      "2025-06-01 2025-06-01 step/a/accepted/1 accepted",
      "2025-09-01 2025-09-01 step/a/postponed/1 postponed",
      "2026-01-15 2026-01-15 step/a/accepted/2 accepted",
      "2026-05-05 2026-05-09 visit/a done",
    ]);
  });

  test("make nothing exact that is not: a visit of some month is counted, and left out", () => {
    const month = visit("a", "done", ["2012-07", "2012-07-12"]);
    const none = visit("b", "requested", [null, null], [["requested", "2024"]]);
    expect(visitEvents([month, none])).toEqual({ events: [], leftOut: 2 });
    const counted = visit(
      "c",
      "accepted",
      ["2027-02-01", "2027-02-10"],
      [
        ["accepted", "2026"],
        ["accepted", "2026-03-01"],
      ],
    );
    expect(lines([counted])[0]).toBe("2026-03-01 2026-03-01 step/c/accepted/2 accepted");
  });

  test("hold nothing of a visit that was declined", () => {
    const declined = visit("a", "declined", ["2027-02-01", "2027-02-10"], [["requested", "2025-01-10"]]);
    expect(visitEvents([declined])).toEqual({ events: [], leftOut: 0 });
  });
});
