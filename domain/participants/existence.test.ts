import { describe, expect, test } from "vitest";
import { existedOn, existenceOn } from "./existence.ts";

const czechia = { existsFrom: "1993-01-01", existsUntil: null };
const czechoslovakia = { existsFrom: null, existsUntil: "1992-12-31" };

describe("existence", () => {
  test("a successor state begins on its first day, and not the day before", () => {
    expect(existenceOn(czechia, "1992-12-31")).toBe("not-yet");
    expect(existenceOn(czechia, "1993-01-01")).toBe("existing");
  });

  test("a dissolved state exists on its last day, and not the day after", () => {
    expect(existenceOn(czechoslovakia, "1992-12-31")).toBe("existing");
    expect(existenceOn(czechoslovakia, "1993-01-01")).toBe("dissolved");
  });

  test("the states of 1 January 1980 have Czechoslovakia among them and not Czechia", () => {
    expect(existedOn(czechoslovakia, "1980-01-01")).toBe(true);
    expect(existedOn(czechia, "1980-01-01")).toBe(false);
  });

  test("a state whose first day is not on record is taken to have existed", () => {
    expect(existedOn({ existsFrom: null, existsUntil: null }, "1950-01-01")).toBe(true);
  });
});
