import { describe, expect, test } from "vitest";
import { moveInGrid } from "./grid-moves.ts";

const size = { rows: 200, columns: 28, page: 12 };
const from = { row: 50, column: 5 };
const press = (key: string, ctrlKey = false, at = from) => moveInGrid({ key, ctrlKey }, at, size);

describe("moving in a grid by keyboard", () => {
  test.each([
    ["ArrowUp", false, { row: 49, column: 5 }],
    ["ArrowDown", false, { row: 51, column: 5 }],
    ["ArrowLeft", false, { row: 50, column: 4 }],
    ["ArrowRight", false, { row: 50, column: 6 }],
    ["Home", false, { row: 50, column: 0 }],
    ["End", false, { row: 50, column: 27 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 199, column: 27 }],
    ["PageUp", false, { row: 38, column: 5 }],
    ["PageDown", false, { row: 62, column: 5 }],
    ["ArrowDown", true, { row: 199, column: 5 }],
    ["ArrowLeft", true, { row: 50, column: 0 }],
  ])("%s (Control: %s)", (key, ctrlKey, place) => {
    expect(press(key, ctrlKey)).toEqual(place);
  });

  test("no key leads beyond an edge", () => {
    const corner = { row: 199, column: 27 };
    for (const key of ["ArrowDown", "ArrowRight", "PageDown", "End"]) expect(press(key, false, corner)).toEqual(corner);
    const first = { row: 0, column: 0 };
    for (const key of ["ArrowUp", "ArrowLeft", "PageUp", "Home"]) expect(press(key, false, first)).toEqual(first);
  });

  test("other keys are left to the browser", () => {
    for (const key of ["Enter", "Tab", " ", "a"]) expect(press(key)).toBeNull();
  });

  test("a window too low for a row still moves by one", () => {
    expect(moveInGrid({ key: "PageDown", ctrlKey: false }, from, { ...size, page: 0 })).toEqual({ row: 51, column: 5 });
  });
});
