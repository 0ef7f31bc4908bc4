import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moved, viewOf, zoomed } from "./map-view.ts";
import { nextPlace } from "./next-place.ts";

const whole = { width: 2000, height: 874 };
const everything = viewOf([], whole);

describe("the part of a map that is seen", () => {
  test("is all of it at first, and all of it after zooming out again", () => {
    expect(everything).toEqual({ x: 0, y: 0, width: 2000, height: 874 });
    expect(zoomed(zoomed(everything, 2, [500, 400], whole), 0.5, [500, 400], whole)).toEqual(everything);
  });

  test("grows around the point that was pointed at", () => {
    const view = zoomed(everything, 2, [500, 437], whole);
    expect(view.width).toBe(1000);
    // The point stands at a quarter of the width, as before.
    expect((500 - view.x) / view.width).toBeCloseTo(0.25, 10);
  });

  test("shows boxes whole, in the proportions of the drawing", () => {
    const view = viewOf([[1200, 200, 1400, 300]], whole);
    expect(view.x).toBeLessThan(1200);
    expect(view.x + view.width).toBeGreaterThan(1400);
    expect(view.width / view.height).toBeCloseTo(2000 / 874, 10);
  });

  test("never leaves the drawing, wherever it is moved and zoomed", () => {
    const number = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number, fc.double({ min: 0.1, max: 30, noNaN: true })), { maxLength: 20 }),
        (steps) => {
          let view = everything;
          for (const [right, down, factor] of steps)
            view = zoomed(moved(view, right, down, whole), factor, [right, down], whole);
          expect(view.x).toBeGreaterThanOrEqual(0);
          expect(view.y).toBeGreaterThanOrEqual(0);
          expect(view.x + view.width).toBeLessThanOrEqual(2000.001);
          expect(view.y + view.height).toBeLessThanOrEqual(874.001);
        },
      ),
    );
  });
});

describe("going from land to land", () => {
  const east = { x: 10, y: 1, name: "east" };
  const far = { x: 30, y: 0, name: "far" };
  const south = { x: 1, y: 12, name: "south" };
  const here = { x: 0, y: 0 };

  test("leads to the nearest that lies ahead", () => {
    expect(nextPlace(here, [far, east, south], "right")?.name).toBe("east");
    expect(nextPlace(here, [far, east, south], "down")?.name).toBe("south");
  });

  test("prefers what lies ahead to what is nearer and aside", () => {
    expect(nextPlace(here, [{ x: 2, y: 9, name: "aside" }, far], "right")?.name).toBe("far");
  });

  test("ends at the edge", () => {
    expect(nextPlace(here, [east, far], "left")).toBeUndefined();
  });
});
