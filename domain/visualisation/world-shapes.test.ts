import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEqualEarth } from "d3-geo";
import { describe, expect, test } from "vitest";
import { type Atlas, worldShapes } from "./world-shapes.ts";

const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const world = worldShapes(JSON.parse(readFileSync(file, "utf8")) as Atlas);
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(world.width, { type: "Sphere" });

/** Corners of a compact path, for asking what lies within. */
function ringsOf(path: string): [number, number][][] {
  return path.split("z").flatMap((ring) => {
    const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
    const points: [number, number][] = [];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [x = 0, y = 0] = points.at(-1) ?? [];
      points.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
    }
    return points.length < 3 ? [] : [points];
  });
}

/** By how many edges a line to the right is crossed: odd within. */
function holds(path: string, [x, y]: readonly [number, number]): boolean {
  return ringsOf(path)
    .flatMap((ring) => ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from] as const))
    .filter(([a, b]) => a[1] > y !== b[1] > y)
    .filter(([a, b]) => x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
    .reduce((isWithin) => !isWithin, false);
}

/** The land that is drawn at a longitude and latitude. */
function landAt(longitude: number, latitude: number): number | null | undefined {
  const point = projection([longitude, latitude]) ?? [0, 0];
  return world.shapes.find(({ path }) => holds(path, point))?.m49;
}

describe("the shapes of the world", () => {
  test("places are in the state that the United Nations count them with", () => {
    const asked = {
      Astana: [71.4, 51.2, 398],
      Simferopol: [34.1, 45.1, 804],
      Moscow: [37.6, 55.8, 643],
      Pristina: [21.1, 42.6, 688],
      Hargeisa: [44.1, 9.6, 706],
      Nicosia: [33.4, 35.1, 196],
      Brasilia: [-47.9, -15.8, 76],
    } as const;
    expect(Object.entries(asked).map(([name, [longitude, latitude]]) => [name, landAt(longitude, latitude)])).toEqual(
      Object.entries(asked).map(([name, [, , m49]]) => [name, m49]),
    );
  });

  test("every land that is not drawn has a place, and every place lies on the drawing", () => {
    const drawn = new Set(world.shapes.map(({ m49 }) => m49));
    for (const { m49, x, y, drawn: isDrawn } of world.places) {
      expect(isDrawn).toBe(drawn.has(m49));
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(world.width);
      expect(y).toBeGreaterThan(-5);
      expect(y).toBeLessThan(world.height);
    }
    expect(world.places.filter(({ m49 }) => [798, 278].includes(m49))).toHaveLength(2);
  });

  test("no land is named twice, and none is in the far south", () => {
    const numbers = world.shapes.map(({ m49 }) => m49);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).not.toContain(10);
  });
});
