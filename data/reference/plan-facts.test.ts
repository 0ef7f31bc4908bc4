import { expect, test } from "vitest";
import { corrected, dropped, planFacts, type RecordedFact } from "./plan-facts.ts";

function recorded(change: Partial<RecordedFact> = {}): RecordedFact {
  return {
    id: "1",
    referenceKey: "a",
    referenceDigest: "old",
    recordedAt: new Date("2026-01-01"),
    recordedBy: "reference",
    retractedAt: null,
    retractedBy: null,
    ...change,
  };
}

const nothing = { insert: [], retract: [], leftAlone: [] };

test("a new key is added", () => {
  expect(planFacts(new Map([["a", "new"]]), [])).toEqual({ ...nothing, insert: [{ key: "a", supersedesId: null }] });
});

test("an unchanged row stays", () => {
  expect(planFacts(new Map([["a", "old"]]), [recorded()])).toEqual(nothing);
});

test("a changed row is superseded", () => {
  expect(planFacts(new Map([["a", "new"]]), [recorded()])).toEqual({
    ...nothing,
    insert: [{ key: "a", supersedesId: "1" }],
    retract: [{ id: "1", key: "a", reason: corrected }],
  });
});

test("a row whose key is gone is retracted, and added anew when it comes back", () => {
  expect(planFacts(new Map(), [recorded()])).toEqual({ ...nothing, retract: [{ id: "1", key: "a", reason: dropped }] });
  const gone = recorded({ retractedAt: new Date("2026-02-01"), retractedBy: "reference" });
  expect(planFacts(new Map(), [gone])).toEqual(nothing);
  expect(planFacts(new Map([["a", "old"]]), [gone])).toEqual({
    ...nothing,
    insert: [{ key: "a", supersedesId: null }],
  });
});

test("what a person retracted or recorded is left alone", () => {
  const byPerson = recorded({ retractedAt: new Date("2026-02-01"), retractedBy: "editor@example.org" });
  expect(planFacts(new Map([["a", "new"]]), [byPerson])).toEqual({ ...nothing, leftAlone: ["a"] });
  const own = recorded({ recordedBy: "editor@example.org" });
  expect(planFacts(new Map([["a", "new"]]), [own])).toEqual({ ...nothing, leftAlone: ["a"] });
  expect(planFacts(new Map(), [own])).toEqual(nothing);
});

test("the row that counts has the last word on its key", () => {
  const before = recorded({ retractedAt: new Date("2026-02-01"), retractedBy: "reference" });
  const after = recorded({ id: "2", referenceDigest: "new", recordedAt: new Date("2026-01-01") });
  expect(planFacts(new Map([["a", "new"]]), [after, before])).toEqual(nothing);
});

test("a numbered correction stands for the key in the file", () => {
  const numbered = recorded({ referenceKey: "a#2" });
  const plan = planFacts(new Map([["a", "old"]]), [numbered], (key) => key.replace(/#\d+$/, ""));
  expect(plan).toEqual(nothing);
});
