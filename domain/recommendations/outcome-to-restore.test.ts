import { expect, test } from "vitest";
import { outcomeToRestore } from "./outcome-to-restore.ts";

const restore = (outcomes: readonly string[], written: number, ended: readonly number[] = []) =>
  outcomeToRestore(outcomes, written, new Set(ended), (a, b) => a === b);

test("an outcome goes back to what it was before the act", () => {
  expect(restore(["open", "kept"], 2)).toBe("open");
  expect(restore(["open", "in progress", "kept"], 3)).toBe("in progress");
});

test("other words of the promise may have changed since", () => {
  expect(restore(["open", "open", "kept", "kept"], 3)).toBe("open");
});

test("what somebody said of it since stays", () => {
  expect(restore(["open", "kept", "broken"], 2)).toBeNull();
  expect(restore(["open", "in progress", "kept"], 2)).toBeNull();
});

test("it goes past what rested on an act that ceased to count before", () => {
  expect(restore(["open", "in progress", "kept"], 3, [2])).toBe("open");
  expect(restore(["open", "in progress", "in progress", "kept"], 4, [2])).toBe("open");
});
