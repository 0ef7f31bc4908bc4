import { expect, test } from "vitest";
import { countStatuses } from "../treaty-law/counts.ts";
import { partsBeside } from "./parts.ts";
import { stackBar } from "./stacked-bars.ts";

const certain = (status: "party" | "signatory" | "none") => ({ status, uncertain: false });

test("a bar is whole: each status as wide as its share, one after the other, bound ones first", () => {
  const { total, segments } = stackBar(
    countStatuses(["none", "party", "party", "signatory"].map((one) => certain(one as "party"))),
  );
  expect(total).toBe(4);
  expect(segments).toEqual([
    { status: "party", count: 2, x: 0, width: 0.5 },
    { status: "signatory", count: 1, x: 0.5, width: 0.25 },
    { status: "none", count: 1, x: 0.75, width: 0.25 },
  ]);
});

test("a bar of nothing has no segments", () => {
  expect(stackBar(countStatuses([]))).toEqual({ total: 0, segments: [] });
});

test("a long list has parts before and after the one shown, as far as there are any", () => {
  const codes = ["A", "B", "C", "D", "E"];
  expect(partsBeside(codes, 0, 5)).toEqual({ earlier: null, later: null });
  expect(partsBeside(codes, 0, 2)).toEqual({ earlier: null, later: "C" });
  expect(partsBeside(codes, 2, 2)).toEqual({ earlier: "A", later: "E" });
  expect(partsBeside(codes, 1, 2)).toEqual({ earlier: "A", later: "D" });
});
