import { describe, expect, test } from "vitest";
import type { ParticipationStatus } from "../treaty-law/status.ts";
import { agreementOf, compareSides, groupPlace, type Place } from "./comparison.ts";
import { comparisonFacts, countFacts } from "./comparison-facts.ts";

const certain = (status: ParticipationStatus) => ({ status, uncertain: false });
const doubtful = (status: ParticipationStatus) => ({ status, uncertain: true });
const stands = (standing: Place["standing"], uncertain = false) => ({ standing, uncertain });
const place = (standing: Place["standing"], uncertain = false): Place => ({
  standing,
  uncertain,
  participation: null,
  counts: null,
});

describe("whether sides stand alike", () => {
  test.each([
    ["the same status", [stands("party"), stands("party")], "alike"],
    ["another status", [stands("party"), stands("signatory")], "differ"],
    ["one of them uncertain", [stands("party"), stands("party", true)], "unsure"],
    ["uncertain and another one", [stands("party"), stands("none", true)], "unsure"],
    [
      "two that differ for certain, whatever a third one does",
      [stands("party"), stands("none"), stands("party", true)],
      "differ",
    ],
    ["a group without a majority", [stands("party"), stands("divided")], "differ"],
    ["one that did not exist beside two", [stands("party"), stands(null), stands("party")], "alike"],
    ["one alone", [stands("party")], null],
    ["one that existed beside one that did not", [stands("party"), stands(null)], null],
  ] as const)("%s", (_, places, agreement) => {
    expect(agreementOf(places)).toBe(agreement);
  });
});

describe("where a group stands", () => {
  test("where more than half of its members stand", () => {
    const { standing, uncertain, counts } = groupPlace([certain("party"), certain("party"), certain("none")]);
    expect({ standing, uncertain, parties: counts?.parties }).toEqual({
      standing: "party",
      uncertain: false,
      parties: 2,
    });
  });

  test("half is not more than half", () => {
    expect(groupPlace([certain("party"), certain("none")])).toMatchObject({ standing: "divided", uncertain: false });
  });

  test("uncertain members do not count for certain, but can leave it open", () => {
    expect(groupPlace([certain("party"), doubtful("party"), certain("none")])).toMatchObject({
      standing: "party",
      uncertain: true,
    });
    expect(groupPlace([certain("party"), certain("party"), doubtful("none")])).toMatchObject({
      standing: "party",
      uncertain: false,
    });
    expect(groupPlace([certain("party"), certain("none"), certain("signatory"), doubtful("none")])).toMatchObject({
      standing: "divided",
      uncertain: false,
    });
  });

  test("a group of which nobody existed stands nowhere", () => {
    expect(groupPlace([])).toMatchObject({ standing: null, counts: { parties: 0, noAction: 0 } });
  });
});

describe("a comparison", () => {
  const treaty = (code: string) => ({ code, slug: code, title: code, shortTitle: code, untcNumber: code });
  const group = (key: "cis" | "osce") => ({ kind: "group" as const, key, members: [], existing: 3 });
  const comparison = compareSides(
    [group("cis"), group("osce")],
    [
      { treaty: treaty("ALIKE"), places: [place("party"), place("party")] },
      { treaty: treaty("DIFFER"), places: [place("party"), place("none")] },
      { treaty: treaty("UNSURE"), places: [place("party", true), place("party")] },
      { treaty: treaty("OTHER"), places: [place("signatory"), place("none")] },
    ],
    [groupPlace([certain("party")]).counts, groupPlace([certain("none")]).counts].flatMap((one) => one ?? []),
  );

  test("what the sides differ on comes first, then what is uncertain, each in the order of the treaties", () => {
    expect(comparison.treaties.map(({ treaty: { code } }) => code)).toEqual(["DIFFER", "OTHER", "UNSURE", "ALIKE"]);
    expect(comparison.tally).toEqual({ differ: 2, unsure: 1, alike: 1 });
  });

  test("a file has a row for each treaty and side, and one of counts for each side", () => {
    const facts = comparisonFacts(comparison);
    expect(facts).toHaveLength(8);
    expect(facts[0]).toMatchObject({
      treaty: "DIFFER",
      agreement: "differ",
      side: "cis",
      standing: "party",
      members: 3,
    });
    expect(countFacts(comparison).map(({ side, parties }) => [side, parties])).toEqual([
      ["cis", 1],
      ["osce", 0],
    ]);
  });
});
