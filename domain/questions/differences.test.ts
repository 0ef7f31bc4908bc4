import { describe, expect, test } from "vitest";
import { act, delays, rules, treaties } from "../treaty-law/testing.ts";
import { daysApart, effectDifference, instrumentsFor, instrumentsNeeded } from "./differences.ts";

describe("a stated effect that the rule does not give", () => {
  test("is told with the day that the rule gives, and by how many days they differ", () => {
    const action = act("accession", "2019-06-01", { effectiveOn: "2019-09-03" });
    expect(effectDifference(action, treaties.iccpr)).toEqual({
      stated: "2019-09-03",
      computed: "2019-09-01",
      days: 2,
    });
  });

  test("is no difference where the rule gives the same day, or no day at all", () => {
    expect(effectDifference(act("accession", "2019-06-01", { effectiveOn: "2019-09-01" }), treaties.iccpr)).toBeNull();
    expect(effectDifference(act("accession", "2019-06-01"), treaties.iccpr)).toBeNull();
    expect(effectDifference(act("accession", "2019", { effectiveOn: "2019-09-03" }), treaties.iccpr)).toBeNull();
  });

  test("is no matter of a succession, which binds from its own day, nor of a withdrawal", () => {
    const succession = act("succession", "1993-09-01", { effectiveOn: "1992-03-06" });
    expect(effectDifference(succession, treaties.iccpr)).toBeNull();
    expect(effectDifference(act("withdrawal", "2022-11-08", { effectiveOn: "2023-02-09" }), treaties.op1)).toBeNull();
  });
});

describe("instruments behind an official entry into force", () => {
  const clauses = rules(delays.days(30), { count: 3 });
  const treaty = { adoptedOn: "1965-12-21", rules: clauses };
  const deposits = [
    act("ratification", "1968-12-05", { state: "POL" }),
    act("ratification", "1968-12-06", { state: "AUT" }),
    act("accession", "1967-01-01", { state: "ISL" }),
    act("signature", "1966-01-01", { state: "NOR" }),
  ];

  test("are those deposited a delay before it or earlier, each participant once", () => {
    expect(instrumentsFor("1969-01-04", deposits, treaty)).toBe(2);
    expect(instrumentsFor("1969-01-05", [...deposits, ...deposits], treaty)).toBe(3);
  });

  test("are held against the number that the treaty asks for", () => {
    expect(instrumentsNeeded(clauses)).toBe(3);
  });

  test("no days are counted where one of the two dates is missing", () => {
    expect(daysApart("1969-01-04", "1969-03-13")).toBe(68);
    expect(daysApart(null, "1969-03-13")).toBeNull();
  });
});
