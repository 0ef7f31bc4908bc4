import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placesFile, shapesFolder, worldFiles } from "./world-files.ts";

test("the shapes of the map are those that the atlas gives", () => {
  const made = worldFiles();
  // A build puts the same beside it, compressed.
  expect(readdirSync(shapesFolder).filter((name) => !name.endsWith(".br"))).toEqual([made.name]);
  expect(readFileSync(join(shapesFolder, made.name), "utf8")).toBe(made.shapes);
  expect(JSON.parse(readFileSync(placesFile, "utf8"))).toEqual(JSON.parse(made.places));
});
