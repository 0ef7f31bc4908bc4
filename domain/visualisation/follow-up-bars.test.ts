import { expect, test } from "vitest";
import { countByStatus } from "../recommendations/standing.ts";
import { followUpBars } from "./follow-up-bars.ts";

test("bars are parts of the longest, in the order of the statuses, without those of nothing", () => {
  const counts = { ...countByStatus([]), pending: 8, implemented: 2 };
  expect(followUpBars(counts)).toEqual([
    { status: "pending", count: 8, width: 1 },
    { status: "implemented", count: 2, width: 0.25 },
  ]);
  expect(followUpBars(countByStatus([]))).toEqual([]);
});
