import { describe, expect, test } from "vitest";
import { knownDate } from "../dates/calendar-date.ts";
import { isToCome, stagesBy, statusBy, type Way } from "./stages.ts";

const stage = (status: Way["status"], date: string | null) => ({ status, ...knownDate(date) });
const way: Way = {
  status: "done",
  end: knownDate("2026-09-12"),
  stages: [stage("requested", "2026-05-04"), stage("accepted", "2026-07"), stage("done", null)],
};

describe("where a visit stood on a day", () => {
  test.each([
    ["2026-05-03", null],
    ["2026-05-04", "requested"],
    // In the course of July it may not have been accepted yet.
    ["2026-07-30", "requested"],
    ["2026-07-31", "accepted"],
    ["2026-09-11", "accepted"],
    ["2026-09-12", "done"],
  ])("%s: %s", (day, status) => {
    expect(statusBy(way, day)).toBe(status);
  });

  test("a step of unknown date counts as taken", () => {
    const undated = { ...way, stages: [stage("requested", null), stage("declined", "2026-06-01")] };
    expect(statusBy(undated, "2020-01-01")).toBe("requested");
    expect(stagesBy(undated, "2026-06-01")).toHaveLength(2);
  });

  test("without stages, a visit that was made stands so from its last day, any other where the record says", () => {
    const bare = { ...way, stages: [] };
    expect(statusBy(bare, "2026-09-11")).toBeNull();
    expect(statusBy(bare, "2026-09-12")).toBe("done");
    expect(statusBy({ ...bare, end: knownDate(null) }, "1990-01-01")).toBe("done");
    expect(statusBy({ ...bare, status: "requested" }, "1990-01-01")).toBe("requested");
  });
});

test("a visit that was declined or made cannot come any more", () => {
  expect(["requested", "accepted", "declined", "postponed", "done"].filter((one) => isToCome(one as never))).toEqual([
    "requested",
    "accepted",
    "postponed",
  ]);
});
