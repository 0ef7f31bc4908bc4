import { expect, test } from "vitest";
import { holds, intermediateRegions, regionKey, regionName, regions, subregions } from "./regions.ts";

test("every region is found by the name under which it is kept", () => {
  for (const key of [...regions, ...subregions, ...intermediateRegions]) expect(regionKey(regionName(key))).toBe(key);
  expect(regionKey("Atlantis")).toBeNull();
});

test("a region holds its own and no other", () => {
  expect(holds("asia", "central-asia")).toBe(true);
  expect(holds("europe", "central-asia")).toBe(false);
  expect(holds("sub-saharan-africa", "middle-africa")).toBe(true);
  expect(holds("africa", "middle-africa")).toBe(false);
});
