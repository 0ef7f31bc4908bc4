import { expect, test } from "vitest";
import { editDistance, nearWord } from "./near-word.ts";

test.each([
  ["torture", "torture", 0],
  ["tortrue", "torture", 1],
  ["tortue", "torture", 1],
  ["covenent", "covenant", 1],
  ["ratifcaton", "ratification", 2],
  ["", "abc", 3],
  ["пытик", "пытки", 1],
])("%s and %s are %i slips apart", (from, to, slips) => {
  expect(editDistance(from, to)).toBe(slips);
  expect(editDistance(to, from)).toBe(slips);
});

test("a short word may have one slip, a long one two; the nearest is taken, then the first", () => {
  expect(nearWord("womn", ["women", "woman"])).toBe("women");
  expect(nearWord("wmn", ["women"])).toBeNull();
  expect(nearWord("Ratifcaton", ["ratifications", "ratification"])).toBe("ratification");
  expect(nearWord("zzzz", ["women"])).toBeNull();
});
