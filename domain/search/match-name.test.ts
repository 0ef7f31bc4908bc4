import { describe, expect, it } from "vitest";
import { foldName, matchesName } from "./match-name.ts";

describe("matchesName", () => {
  const ivory = ["Côte d’Ivoire", "Кот-д’Ивуар", "CIV", "cote-divoire"];
  const kazakhstan = ["Kazakhstan", "Казахстан", "Қазақстан", "KAZ", "kazakhstan"];

  it.each([
    ["cote d'ivoire", ivory, true],
    ["CÔTE", ivory, true],
    ["ivoire", ivory, false],
    ["divoire", ivory, true],
    ["кот", ivory, true],
    ["civ", ivory, true],
    ["қазақ", kazakhstan, true],
    ["каза", kazakhstan, true],
    ["kaz", kazakhstan, true],
    ["azakh", kazakhstan, false],
    ["kazakhstan кот", kazakhstan, false],
    ["", kazakhstan, true],
    ["  ", kazakhstan, true],
    ["'; drop table state; --", kazakhstan, false],
  ])("%j in %j is %j", (query, names, found) => {
    expect(matchesName(query, names)).toBe(found);
  });

  it("finds a treaty by its number with or without the hyphen", () => {
    expect(matchesName("IV-4", ["ICCPR", "IV-4"])).toBe(true);
    expect(matchesName("iv 4", ["ICCPR", "IV-4"])).toBe(true);
  });

  it("keeps й apart from и", () => {
    expect(foldName("Йемен")).toBe("йемен");
  });

  it("ignores names that are not on record", () => {
    expect(matchesName("x", [null])).toBe(false);
  });
});
