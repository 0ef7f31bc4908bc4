import { expect, test } from "vitest";
import { recordPeriod, worldPeriod } from "./period.ts";

test("without a period, the world is shown for twelve months and the record for thirty days", () => {
  expect(worldPeriod({}, "2026-11-24")).toEqual({ from: "2025-11-24", to: "2026-11-24" });
  expect(recordPeriod({}, "2026-11-24")).toEqual({ from: "2026-10-25T00:00:00.000Z", to: "2026-11-24T23:59:59.999Z" });
});

test("the log of the record at an earlier moment ends with that moment", () => {
  const then = "2026-03-01T12:00:00.000Z";
  expect(recordPeriod({}, "2026-11-24", then)).toEqual({ from: "2026-01-30T00:00:00.000Z", to: then });
  expect(recordPeriod({ to: "2026-02-01T00:00:00.000Z" }, "2026-11-24", then).to).toBe("2026-02-01T00:00:00.000Z");
});

test("a period of which one end is given reaches to today or twelve months back", () => {
  expect(worldPeriod({ from: "2003-12-01" }, "2026-11-24")).toEqual({ from: "2003-12-01", to: "2026-11-24" });
  expect(worldPeriod({ to: "2003-12-31" }, "2026-11-24")).toEqual({ from: "2002-12-31", to: "2003-12-31" });
  expect(worldPeriod({ from: "2027-01-01" }, "2026-11-24")).toEqual({ from: "2027-01-01", to: "2028-01-01" });
});
