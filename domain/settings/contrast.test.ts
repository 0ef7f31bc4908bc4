import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accentSheet, sheetOf } from "./accent-sheet.ts";
import { type ColourMode, contrastInMode, contrastRatio, grounds, shippedAccents } from "./contrast.ts";
import { offeredLanguages } from "./languages.ts";

describe("contrast", () => {
  test("is what WCAG 2.2 defines", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastRatio("#ffffff", "#000000")).toBeCloseTo(21, 5);
    expect(contrastRatio("#777777", "#777777")).toBe(1);
    // The two greys on either side of 4.5 on white.
    expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrastRatio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  test("of the accents as shipped is enough on every ground", () => {
    for (const mode of ["light", "dark"] as const)
      expect(contrastInMode(shippedAccents[mode], mode)).toBeGreaterThan(4.5);
  });

  test("is held against the grounds that the style sheet has", () => {
    const css = readFileSync("app/[locale]/globals.css", "utf8");
    const colour = (name: string, mode: ColourMode) =>
      new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.[mode === "light" ? 1 : 2];
    for (const mode of ["light", "dark"] as const) {
      expect(["bg", "surface", "sunken"].map((name) => colour(name, mode))).toEqual(grounds[mode]);
      expect(colour("accent", mode)).toBe(shippedAccents[mode]);
    }
  });
});

test("the sheet of accents is made from its address alone, and from no other text", () => {
  const address = accentSheet({ accentLight: "#7a1f3d", accentDark: "" });
  expect(address).toBe("/brand/accent/7a1f3d-8bbcf5.css");
  expect(sheetOf("7a1f3d-8bbcf5.css")).toBe(":root{--color-accent:light-dark(#7a1f3d,#8bbcf5)}\n");
  for (const file of [
    "7a1f3d.css",
    "7a1f3d-8bbcf5",
    "7a1f3d-8bbcf5.css.css",
    "7A1F3D-8bbcf5.css",
    "red);}-8bbcf5.css",
  ]) {
    expect(sheetOf(file), file).toBeNull();
  }
});

test("offered languages are those chosen, the first one first, never without the base", () => {
  const of = (offered: string[], first = "") => offeredLanguages({ offered, first }, ["en", "ru", "kk"], "en");
  expect(of([])).toEqual(["en", "ru", "kk"]);
  expect(of([], "kk")).toEqual(["kk", "en", "ru"]);
  expect(of(["ru"])).toEqual(["en", "ru"]);
  expect(of(["kk", "en"], "kk")).toEqual(["kk", "en"]);
  expect(of(["en"], "kk")).toEqual(["en"]);
  expect(of(["tlh"])).toEqual(["en"]);
});
