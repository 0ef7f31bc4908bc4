import { describe, expect, test } from "vitest";
import { knownDate } from "../dates/calendar-date.ts";
import type { DomesticStep } from "../entities/record.ts";
import { stateTimeline } from "./state-timeline.ts";
import { action, profile, row, step } from "./testing.ts";

describe("a state's timeline", () => {
  const timeline = stateTimeline(profile("2026-11-24"));
  const lane = timeline.lanes[0];

  test("runs over whole years, with room before the first fact, to the end of the as-at year", () => {
    expect([timeline.first, timeline.last]).toEqual(["2002-01-01", "2027-01-01"]);
  });

  test("draws nothing before the first act, then a bar for each status", () => {
    expect(lane?.bars.filter(({ later }) => !later).map(({ status }) => status)).toEqual([
      "signatory",
      "contracting",
      "party",
    ]);
  });

  test("sets apart what lies after the as-at day", () => {
    const then = stateTimeline(profile("2005-01-01")).lanes[0];
    expect(then?.bars.map(({ status, later }) => [status, later])).toEqual([
      ["signatory", false],
      ["signatory", true],
      ["contracting", true],
      ["party", true],
    ]);
  });

  test("joins a promise to the act that kept it, with the days", () => {
    expect(lane?.arcs.map(({ days, level }) => [days, level])).toEqual([[1050, 1]]);
  });

  test("draws an act known by its year as wide as its doubt", () => {
    const withdrawal = lane?.marks.find(({ shape }) => shape === "withdrawal");
    const year = 365 / (25 * 365 + 6);
    expect((withdrawal?.doubt?.to ?? 0) - (withdrawal?.doubt?.from ?? 0)).toBeCloseTo(year, 2);
    expect(lane?.marks.find(({ shape }) => shape === "deposit")?.doubt).toBeNull();
  });

  test("writes the days from the law to the deposit where nothing stands in their place", () => {
    const approval = step("ratifying-law-signed", "2005-11-28");
    const withSteps = (steps: readonly DomesticStep[]) => {
      const whole = profile("2026-11-24");
      const [given] = whole.rows;
      if (given === undefined) throw new Error("no row");
      const consent = { id: "1", kind: "ratification", kindBasis: "stated", ...knownDate("2006-01-24") } as const;
      const rows = [
        {
          ...given,
          domestic: {
            standing: "approved-and-deposited",
            steps: steps.map((one) => ({ ...one, daysSinceStep: null })),
            approval,
            daysToDeposit: 57,
          },
          participation: { ...given.participation, consent },
        },
      ] as const;
      return stateTimeline({ ...whole, rows }).lanes[0]?.approval;
    };
    expect(withSteps([approval])).toMatchObject({ days: 57, roomForDays: true });
    expect(withSteps([approval, step("implementing-law-signed", "2006-10-01")])).toMatchObject({
      days: 57,
      roomForDays: false,
    });
    expect(withSteps([approval, step("implementing-law-signed", "2012-10-01")])).toMatchObject({ roomForDays: true });
  });

  test("puts a visit on its last day", () => {
    expect(timeline.visits.map(({ visit: { slug } }) => slug)).toEqual(["kaz-2003-ramcharan"]);
    expect(timeline.visits[0]?.x).toBeGreaterThan(0);
    expect(timeline.visits[0]?.promised).toBe(true);
  });

  test("has no more lanes than can be taken in: those with promises, then those with the latest acts, in their order", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...row,
      treaty: { ...row.treaty, code: index === 0 ? "ICCPR" : `T${index}` },
      actions: [action("accession", `${1960 + index}-01-01`)],
      periods: [],
      domestic: { ...row.domestic, steps: [] },
    }));
    const { lanes, without } = stateTimeline({ ...profile("2026-11-24"), rows: many });
    expect(without).toBe(20);
    // The oldest act of all is under the treaty that was promised.
    expect(lanes.map((lane) => lane.treaty.code)).toEqual(["ICCPR", ...many.slice(21).map((one) => one.treaty.code)]);
  });
});
