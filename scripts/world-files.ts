import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Atlas, worldShapes } from "#domain/visualisation/world-shapes.ts";

const root = join(import.meta.dirname, "..");
export const shapesFolder = join(root, "public", "shapes");
export const placesFile = join(root, "domain", "visualisation", "world-places.json");

/** Tenths of a unit are closer than any eye sees. */
const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * What is made of the atlas: the shapes as an SVG, each under its UN M49 number, in a file named after its bytes, so that browsers
 * keep it for good; and where each land is found, as JSON.
 */
export function worldFiles(): { readonly name: string; readonly shapes: string; readonly places: string } {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const world = worldShapes(JSON.parse(readFileSync(file, "utf8")) as Atlas);
  const paths = world.shapes.map(({ m49, path }) => `<path id="m${m49 ?? "x"}" d="${path}"/>\n`);
  const shapes = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${world.width} ${world.height}">\n${paths.join("")}</svg>\n`;
  const name = `world-${createHash("sha256").update(shapes).digest("hex").slice(0, 12)}.svg`;
  const lines = world.places.map(({ m49, x, y, box, area, drawn }) =>
    JSON.stringify({ m49, x: rounded(x), y: rounded(y), box: box.map(rounded), area: Math.round(area), drawn }),
  );
  const head = `"width": ${world.width}, "height": ${world.height}, "file": "/shapes/${name}"`;
  return { name, shapes, places: `{ ${head}, "places": [\n${lines.join(",\n")}\n] }\n` };
}
